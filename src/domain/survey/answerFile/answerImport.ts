import type { SettledColumns } from "./readAnswerRows.ts";

/** What the work of importing answers is given. */
export interface AnswerImport {
  readonly file: string;
  readonly columns: SettledColumns;
  /** Heading of the group's column. */
  readonly heading: string;
  /** Name of the top that the groups stand below; undefined when they are units of the organisation. */
  readonly top: string | undefined;
}

/** Reads what a job was given; undefined when it is something else. */
export function parseAnswerImport(input: unknown): AnswerImport | undefined {
  if (typeof input !== "object" || input === null || !("file" in input) || !("columns" in input))
    return undefined;
  const { file, columns } = input;
  const top = "top" in input && typeof input.top === "string" ? input.top : undefined;
  const heading = "heading" in input && typeof input.heading === "string" ? input.heading : "";
  if (typeof file !== "string" || typeof columns !== "object" || columns === null) return undefined;
  if (!("group" in columns) || !("items" in columns)) return undefined;
  const { group, items } = columns;
  if (typeof group !== "number" || !Array.isArray(items)) return undefined;
  return { file, top, heading, columns: { group, items: items.filter((item) => typeof item === "number") } };
}
