import type { Day } from "../shared/day.ts";

/** Text with headings, lists, emphasis and links in CommonMark, without HTML. */
export type Markdown = string;

/** A course of small steps (content/courses/<id>), in Swedish and, where there is one, in English. */
export interface Course {
  readonly id: string;
  /** Changes when a meaning changes; who has begun keeps the version they began with. */
  readonly version: string;
  readonly licence: string;
  readonly frameworkId: string;
  /** What it trains, most first. */
  readonly competencyIds: readonly string[];
  readonly audience: "managers" | "everybody";
  /** How long its knowledge holds, where the law asks that it is renewed. */
  readonly renewMonths: number | undefined;
  readonly sources: readonly string[];
  /** The day on which the law in it was checked. */
  readonly lawAsOf: Day | undefined;
  readonly texts: { readonly sv: CourseText; readonly en: CourseText | undefined };
}

export interface CourseText {
  readonly title: string;
  readonly summary: string;
  /** Words that people search with. */
  readonly keywords?: readonly string[];
  readonly steps: readonly CourseStep[];
}

export interface CourseStep {
  readonly title: string;
  readonly minutes: number;
  readonly parts: readonly CoursePart[];
}

export type CoursePart = { readonly kind: "text"; readonly text: Markdown } | CourseBlock;

/** What a reader does something with. Ids are unique in a course and the same in both languages. */
export type CourseBlock =
  | Question
  | Recall
  | { readonly kind: "reflection"; readonly id: string; readonly text: Markdown }
  | CommitmentBlock
  | { readonly kind: "checklist"; readonly id: string; readonly items: readonly string[] }
  | {
      readonly kind: "law";
      readonly id: string;
      readonly title: string;
      readonly from: Day;
      readonly text: Markdown;
    }
  /** The id is the dialogue's. */
  | { readonly kind: "dialogue"; readonly id: string };

export interface Question {
  readonly kind: "question";
  readonly id: string;
  readonly text: Markdown;
  /** All that are right are to be chosen, and no other. */
  readonly answers: readonly Answer[];
  /** The answers stand as they are written, for everybody: a scale, or “all of these”. */
  readonly keepsOrder?: true;
}

export interface Answer {
  readonly text: string;
  readonly isRight: boolean;
  /** What is said to whoever chooses it. */
  readonly reply: string;
}

/** Answered in one's head, then compared. */
export interface Recall {
  readonly kind: "recall";
  readonly id: string;
  readonly text: Markdown;
  readonly answer: Markdown;
}

/** A promise to oneself; `days` until it comes back and asks how it went. */
export interface CommitmentBlock {
  readonly kind: "commitment";
  readonly id: string;
  readonly days: number;
  readonly text: string;
}

export function blocksOf({ parts }: CourseStep): readonly CourseBlock[] {
  return parts.flatMap((part) => (part.kind === "text" ? [] : [part]));
}

/** What of a step returns after days, weeks and months. */
export function returningBlocks(step: CourseStep): readonly (Question | Recall)[] {
  return blocksOf(step).flatMap((block) =>
    block.kind === "question" || block.kind === "recall" ? [block] : [],
  );
}

/** The course as a reader of a language meets it: in Swedish where there is no English. */
export function textOfCourse({ texts }: Course, language: "sv" | "en"): CourseText {
  return texts[language] ?? texts.sv;
}

export function minutesOfCourse({ steps }: CourseText): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
