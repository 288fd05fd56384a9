import type { WorkKind } from "../../../domain/authoring/ownWork.ts";

/** What each kind is called in addresses. */
const slugs = { course: "kurser", dialogue: "dialoger" } as const satisfies Record<WorkKind, string>;

export function workSlug(kind: WorkKind): "kurser" | "dialoger" {
  return slugs[kind];
}

export function kindOfSlug(slug: string | undefined): WorkKind | undefined {
  return slug === slugs.course ? "course" : slug === slugs.dialogue ? "dialogue" : undefined;
}

/** The name of the field in which a file's text is written. */
export function fieldOfFile(file: string): string {
  return `text-${file.replaceAll(".", "-")}`;
}

/** The name of a field that a course has in each of its languages. */
export function fieldIn(key: string, language: "sv" | "en"): string {
  return `${key}-${language}`;
}

export function languageOfFile(file: string): "sv" | "en" {
  return file === "en.md" ? "en" : "sv";
}
