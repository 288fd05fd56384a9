import { structureClauses } from "../../../domain/coursepackage/cmi5/structureFault.ts";
import type { PackageFault } from "../../../domain/coursepackage/packageFault.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Why a package was refused: one sentence, and where a manifest breaks its standard one for each breach. */
export interface RefusalText {
  readonly sentence: string;
  readonly details: readonly string[];
}

export function packageFaultText(
  fault: PackageFault | { kind: "notAForm" },
  language: Language,
): RefusalText {
  const { scorm } = texts(language);
  const { refused, nameFaults, rules, structureFault } = texts(language).coursePackage;
  const { integer } = format(language);
  const alone = (sentence: string): RefusalText => ({ sentence, details: [] });
  switch (fault.kind) {
    case "damaged":
    case "encrypted":
    case "bomb":
      return alone(refused[fault.kind](fault.name));
    case "unsafeName":
      return alone(refused.unsafeName(fault.name, nameFaults[fault.because]));
    case "doctype":
    case "notXml":
      return alone(refused[fault.kind](integer(fault.line)));
    case "structure":
      return {
        sentence: refused.structure,
        details: fault.faults.map(({ rule, at, line }) =>
          structureFault(rules[rule], at, integer(line), structureClauses[rule]),
        ),
      };
    case "scorm":
      return {
        sentence: refused.scorm,
        details: fault.faults.map(({ rule, at, line }) => scorm.fault(scorm.rules[rule], at, integer(line))),
      };
    default:
      return alone(refused[fault.kind]);
  }
}
