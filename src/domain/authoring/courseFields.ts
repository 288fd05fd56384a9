/** A course as it is written in the fields of a form. They are named as in the file. */
export interface CourseFields {
  readonly competencies: readonly string[];
  readonly for: string;
  readonly renewMonths: string;
  readonly lawAsOf: string;
  readonly licence: string;
  readonly framework: string;
  readonly sv: CourseTextFields;
  /** All empty where the course is in Swedish alone. */
  readonly en: CourseTextFields;
}

/** What each language has of its own. */
export interface CourseTextFields {
  readonly title: string;
  readonly summary: string;
  /** One on each line. */
  readonly sources: string;
  readonly steps: string;
}

export const languageFields = [
  "title",
  "summary",
  "sources",
  "steps",
] as const satisfies readonly (keyof CourseTextFields)[];
export const sharedFields = [
  "competencies",
  "for",
  "renewMonths",
  "lawAsOf",
  "licence",
  "framework",
] as const satisfies readonly Exclude<keyof CourseFields, "sv" | "en">[];

export type CourseFieldKey = (typeof languageFields)[number] | (typeof sharedFields)[number];
