import type { CourseFields, CourseTextFields } from "../../domain/authoring/courseFields.ts";
import { firstLineOfSteps } from "../../domain/authoring/firstLineOfSteps.ts";
import type { WorkFiles } from "../../domain/authoring/ownWork.ts";
import { openFront } from "./courseFront.ts";
import { frontValues, valueToText, valueToTexts } from "./frontValues.ts";

/**
 * A course's files as fields. What both languages have in common is read from the Swedish.
 * @returns undefined where a front matter cannot be read, or holds what no field can show
 */
export function filesToFields(files: WorkFiles): CourseFields | undefined {
  const [swedish, english] = [files["sv.md"] ?? "", files["en.md"] ?? ""];
  const front = openFront(swedish);
  const [sv, en] = [textFields(swedish), english.trim() === "" ? noText : textFields(english)];
  if (!front || !sv || !en) return undefined;
  const values = frontValues(front.document);
  const competencies = valueToTexts(values["competencies"]);
  const [audience, renewMonths, lawAsOf, licence, framework] = [
    valueToText(values["for"]),
    valueToText(values["renewMonths"]),
    valueToText(values["lawAsOf"]),
    valueToText(values["licence"]),
    valueToText(values["framework"]),
  ];
  if (competencies === undefined || audience === undefined || renewMonths === undefined) return undefined;
  if (lawAsOf === undefined || licence === undefined || framework === undefined) return undefined;
  return { competencies, for: audience, renewMonths, lawAsOf, licence, framework, sv, en };
}

const noText: CourseTextFields = { title: "", summary: "", sources: "", steps: "" };

function textFields(text: string): CourseTextFields | undefined {
  const front = openFront(text);
  if (!front) return undefined;
  const values = frontValues(front.document);
  const [title, summary] = [valueToText(values["title"]), valueToText(values["summary"])];
  const sources = valueToTexts(values["sources"]);
  if (title === undefined || summary === undefined || sources === undefined) return undefined;
  return { title, summary, sources: sources.join("\n"), steps: stepsIn(text) };
}

/** A text area loses the empty line that it begins with: it begins where the steps do. */
export function stepsIn(text: string): string {
  return text
    .split("\n")
    .slice(firstLineOfSteps(text) - 1)
    .join("\n");
}
