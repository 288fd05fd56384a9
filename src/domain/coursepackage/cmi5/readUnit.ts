import type { XmlElement } from "../xmlElement.ts";
import { checkSequence, cmi5Children, once, perhaps } from "./checkSequence.ts";
import { launchMethods, moveOns, type AssignableUnit } from "./courseStructure.ts";
import { readTexts } from "./readTexts.ts";
import type { NoteFault } from "./structureFault.ts";
import { unitUrlFault } from "./unitUrl.ts";

/** Reads a unit but for its id and place (cmi5 13.1.4). */
export function readUnit(
  unit: XmlElement,
  files: ReadonlySet<string> | undefined,
  note: NoteFault,
): Omit<AssignableUnit, "publisherId" | "within"> {
  const [title, description] = [once("title"), once("description")];
  const rest = [once("url"), perhaps("launchParameters"), perhaps("entitlementKey")];
  checkSequence(unit, [title, description, perhaps("objectives"), ...rest], note);
  const textOf = (name: string) => cmi5Children(unit).find((child) => child.name === name);
  const url = textOf("url");
  const address = url?.text.trim() ?? "";
  const fault = url && unitUrlFault(address, files);
  if (url && fault !== undefined) note(fault, address, url.line);
  return {
    title: readTexts(unit, "title", note),
    description: readTexts(unit, "description", note),
    url: address,
    launchMethod: readWord(unit, "launchMethod", launchMethods, "AnyWindow", note),
    moveOn: readWord(unit, "moveOn", moveOns, "NotApplicable", note),
    masteryScore: readScore(unit, note),
    activityType: unit.attributes.get("activityType")?.trim(),
    launchParameters: textOf("launchParameters")?.text.trim(),
    entitlementKey: textOf("entitlementKey")?.text.trim(),
  };
}

function readWord<Word extends string>(
  unit: XmlElement,
  name: string,
  words: readonly Word[],
  otherwise: Word,
  note: NoteFault,
): Word {
  const text = unit.attributes.get(name)?.trim();
  const word = words.find((one) => one === text);
  if (text !== undefined && word === undefined) note("valueUnknown", `${name}="${text}"`, unit.line);
  return word ?? otherwise;
}

/** A decimal number between 0 and 1, written as XML Schema has it: without an exponent. */
function readScore(unit: XmlElement, note: NoteFault): number | undefined {
  const text = unit.attributes.get("masteryScore")?.trim();
  if (text === undefined) return undefined;
  const score = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (!(score >= 0 && score <= 1)) note("scoreOutside", text, unit.line);
  return score;
}
