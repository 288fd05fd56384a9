import type { z } from "zod";
import type { FileSaid } from "../../domain/authoring/fileSentences.ts";
import type { ContentPath } from "./contentProblem.ts";

/** What the members of a list in a content file are called. */
const nouns: Readonly<Record<string, string>> = {
  activities: "activity",
  competencies: "competency",
  conditions: "rule",
  develops: "effect",
  items: "item",
  kolada: "Kolada scope",
  levels: "level",
  occasions: "occasion",
  rules: "rule",
  subScales: "sub-scale",
  surveys: "survey",
};

const languages: Readonly<Record<string, string>> = { sv: "Swedish", en: "English" };

/** A zod issue in plain words, with the thing that it is about: "item hme4 has no English text". */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  const subject = subjectOf(path, value);
  const field = fieldOf(path);
  if (issue.code === "unrecognized_keys") {
    // A comma ends a text inside { }: what follows is read as the next key.
    const hint = issue.keys.some((key) => key.includes(" "))
      ? ": a text with a comma must stand in quotes"
      : "";
    return `${subject} has "${issue.keys.join('", "')}", which is not known here${hint}`;
  }
  if (valueAt(path, value) === undefined) return `${subject} has no ${field}`;
  if (issue.code === "invalid_type") return `${field} of ${subject} must be ${article(issue.expected)}`;
  if (issue.code === "invalid_value") {
    return `${field} of ${subject} must be one of: ${issue.values.map(String).join(", ")}`;
  }
  if (issue.code === "too_small" && issue.origin === "string") return `${field} of ${subject} is empty`;
  return `${field} of ${subject}: ${issue.message}`;
}

/** The same as a sentence that can be said in any language, of the file and its field as it is written there. */
export function shapeOfIssue(issue: z.core.$ZodIssue, value: unknown): FileSaid {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  const field = path.map((part) => (typeof part === "number" ? String(part + 1) : part)).join(" › ");
  if (issue.code === "unrecognized_keys") return ["unknownFields", issue.keys.join(", ")];
  if (valueAt(path, value) === undefined) return ["noField", field];
  if (issue.code === "invalid_type") return ["fieldShape", field, article(issue.expected)];
  if (issue.code === "invalid_value") return ["fieldOneOf", field, issue.values.map(String).join(", ")];
  if (issue.code === "too_small" && issue.origin === "string") return ["fieldEmpty", field];
  return ["fieldOther", field, issue.message];
}

/** The nearest thing around a value that has an id: "item hme4"; else "the file". */
export function subjectOf(path: ContentPath, value: unknown): string {
  for (let length = path.length; length > 0; length -= 1) {
    const id = valueAt([...path.slice(0, length), "id"], value);
    const list = path[length - 2];
    const noun = typeof list === "string" ? nouns[list] : undefined;
    if (noun === undefined) continue;
    if (typeof id === "string") return `${noun} ${id}`;
    if (valueAt(path.slice(0, length), value) !== undefined) return `${noun} ${Number(path[length - 1]) + 1}`;
  }
  return "the file";
}

function fieldOf(path: ContentPath): string {
  const named = path.filter((part) => typeof part === "string");
  const last = named.at(-1) ?? "content";
  const language = languages[last];
  return language === undefined ? last : `${language} ${named.at(-2) ?? "text"}`;
}

function valueAt(path: ContentPath, value: unknown): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
  }
  return at;
}

const articles: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
  object: "a group of named values",
  record: "a group of named values",
  string: "text (put it in quotes)",
};

function article(expected: string): string {
  return articles[expected] ?? expected;
}
