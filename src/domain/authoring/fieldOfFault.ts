import { languageFields, sharedFields, type CourseFieldKey } from "./courseFields.ts";
import { firstLineOfSteps } from "./firstLineOfSteps.ts";

export interface FieldOfFault {
  readonly key: CourseFieldKey;
  /** Within the steps, counted from 1. */
  readonly line: number | undefined;
}

/** Sentences whose first word is the path to a field of the front matter: "sources › 2". */
const namingField = ["noField", "fieldShape", "fieldOneOf", "fieldEmpty", "fieldOther", "otherFrontMatter"];
const fieldsBySentence: Readonly<Record<string, CourseFieldKey>> = {
  unknownCompetency: "competencies",
  noSuchFramework: "framework",
};
/** Sentences on what no field shows. */
const unseen = ["notYaml", "unknownFields", "noFrontMatter"];

/**
 * Where a fault of a course file is to be mended in a form that has fields for its front matter.
 * @param line of the file, counted from 1
 * @returns undefined where only the whole text shows it
 */
export function fieldOfFault(
  text: string,
  { line, said }: { readonly line: number; readonly said?: readonly string[] | undefined },
): FieldOfFault | undefined {
  const first = firstLineOfSteps(text);
  if (line >= first) return { key: "steps", line: line - first + 1 };
  const [name = "", about = ""] = said ?? [];
  if (unseen.includes(name)) return undefined;
  if (said === undefined) return fieldNamed(keyOnLine(text, line));
  if (namingField.includes(name)) return fieldNamed(about.split(" › ")[0]);
  const key = fieldsBySentence[name];
  return key === undefined ? { key: "steps", line: 1 } : { key, line: undefined };
}

function fieldNamed(name: string | undefined): FieldOfFault | undefined {
  const key = [...languageFields, ...sharedFields].find((one) => one === name);
  return key && { key, line: undefined };
}

/** A value may run over lines: its key stands on the nearest line above that is not indented. */
function keyOnLine(text: string, line: number): string | undefined {
  const above = text.split("\n").slice(0, line).toReversed();
  return above.map((one) => /^([A-Za-z]+)\s*:/.exec(one)?.[1]).find((key) => key !== undefined);
}
