import type { CourseFields, CourseTextFields } from "../../../domain/authoring/courseFields.ts";
import { textsOf } from "../../formTexts.ts";
import { fieldIn } from "./workSlug.ts";

/** A course as it was written in fields; undefined where the form shows its files. */
export function fieldsInForm(form: Readonly<Record<string, unknown>>): CourseFields | undefined {
  if (typeof form[fieldIn("steps", "sv")] !== "string") return undefined;
  const chosen = [form["competencies"] ?? []].flat();
  return {
    ...textsOf(form, ["for", "renewMonths", "lawAsOf", "licence", "framework"]),
    competencies: chosen.filter((one) => typeof one === "string"),
    sv: textFields(form, "sv"),
    en: textFields(form, "en"),
  };
}

function textFields(form: Readonly<Record<string, unknown>>, language: "sv" | "en"): CourseTextFields {
  const written = (key: string) => textsOf(form, [fieldIn(key, language)])[fieldIn(key, language)] ?? "";
  return {
    title: written("title"),
    summary: written("summary"),
    sources: written("sources"),
    steps: written("steps"),
  };
}
