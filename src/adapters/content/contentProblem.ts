/** What is wrong with a content file, told to whoever edits it. Lines count from 1. */
export interface ContentProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Keys and places from the root of a file to a value in it. */
export type ContentPath = readonly (string | number)[];

/** "content/instruments/hme.yaml line 23: item hme4 has no English text" */
export function problemToText({ file, line, message }: ContentProblem): string {
  return `${file} line ${line}: ${message}`;
}
