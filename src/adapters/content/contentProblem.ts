import type { FileSaid } from "../../domain/authoring/fileSentences.ts";
import type { DialogueSaid } from "../../domain/dialogue/dialogueSentences.ts";
import { sayOfCourse, type CourseSaid } from "../../domain/learning/courseSentences.ts";

/** What is wrong with a content file, told to whoever edits it. Lines count from 1. */
export interface ContentProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** The same, to be said in another language; undefined where only those who keep the files meet it. */
  readonly said?: FileSaid | CourseSaid | DialogueSaid | undefined;
  /** Asked of what comes with the product, and advice to others. */
  readonly isAdvice?: true;
}

/** Keys and places from the root of a file to a value in it. */
export type ContentPath = readonly (string | number)[];

/** "content/instruments/hme.yaml line 23: item hme4 has no English text" */
export function problemToText({ file, line, message }: ContentProblem): string {
  return `${file} line ${line}: ${message}`;
}

export function courseProblem(file: string, line: number, said: CourseSaid): ContentProblem {
  return { file, line, message: sayOfCourse(said), said };
}
