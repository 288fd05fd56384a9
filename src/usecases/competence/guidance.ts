import type { Framework } from "../../domain/competence/framework.ts";
import type { NeedRules } from "../../domain/competence/rules.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { Content } from "../needs.ts";

/** The framework that the rules of need are written for: the latest version of it. */
export function frameworkOfRules({ frameworks, needRules }: Content): Framework {
  const framework = frameworks.findLast(({ id }) => id === needRules.frameworkId);
  if (framework === undefined)
    throw new Error("the rules of need name a framework that exists: checked at start");
  return framework;
}

export type OwnAssessmentKind = "post" | "person";

/** The instrument that people answer for themselves: on the own post, or on the own way of leading. */
export function ownInstrument(
  { instruments, needRules }: Content,
  kind: OwnAssessmentKind,
): Instrument | undefined {
  return instruments.findLast(
    ({ about, frameworkId }) => about === kind && (kind === "post" || frameworkId === needRules.frameworkId),
  );
}

export interface Guidance {
  readonly framework: Framework;
  readonly rules: NeedRules;
}
