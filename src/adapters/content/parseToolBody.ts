import { toolParts, type ToolPart, type ToolText } from "../../domain/learning/tool.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { ContentProblem } from "./contentProblem.ts";
import type { SplitFile } from "./splitFrontMatter.ts";

/** The text of a tool, and on which lines its parts begin. */
export interface ParsedToolBody extends Pick<ToolText, "opening" | "parts"> {
  readonly partLines: ReadonlyMap<ToolPart, number>;
}

/** How far a file has been read. */
interface Reading {
  readonly file: string;
  readonly problems: ContentProblem[];
  readonly opening: string[];
  readonly parts: Record<ToolPart, string[]>;
  readonly partLines: Map<ToolPart, number>;
  part: ToolPart | "unknown" | undefined;
}

/** Text, then parts that begin with “::: steps”, hold a list, and end with “:::”. */
export function parseToolBody(
  file: string,
  { lines, firstLine }: Pick<SplitFile, "lines" | "firstLine">,
): Result<ParsedToolBody, readonly ContentProblem[]> {
  const reading: Reading = {
    file,
    problems: [],
    opening: [],
    parts: { steps: [], say: [], avoid: [], "hand-over": [], checklist: [] },
    partLines: new Map(),
    part: undefined,
  };
  for (const [index, text] of lines.entries()) readLine(reading, text, firstLine + index);
  const { part, problems, opening, parts, partLines } = reading;
  if (part !== undefined)
    report(reading, firstLine + lines.length - 1, `${part} is not ended with ::: before the file ends`);
  if (problems.length > 0) return err(problems);
  return ok({ opening: opening.join("\n").trim(), parts, partLines });
}

function readLine(reading: Reading, text: string, line: number): void {
  const begins = /^:::\s*(\S+)\s*$/.exec(text)?.[1];
  if (begins !== undefined) beginPart(reading, begins, line);
  else if (text.trim() === ":::") {
    if (reading.part === undefined) report(reading, line, "::: ends a part, but none is open");
    reading.part = undefined;
  } else if (reading.part !== undefined) readItem(reading, text, line);
  else if (reading.partLines.size === 0) reading.opening.push(text);
  else if (text.trim() !== "")
    report(reading, line, "text stands between parts: put it first, or into a part");
}

function beginPart(reading: Reading, name: string, line: number): void {
  if (reading.part !== undefined)
    report(reading, line, `${reading.part} is not ended with ::: before the next part begins`);
  const part = toolParts.find((one) => one === name);
  if (part === undefined)
    report(reading, line, `there is no part ${name}, but there are: ${toolParts.join(", ")}`);
  else if (reading.partLines.has(part)) report(reading, line, `${part} is there twice`);
  else reading.partLines.set(part, line);
  reading.part = part ?? "unknown";
}

function readItem(reading: Reading, text: string, line: number): void {
  if (text.trim() === "" || reading.part === "unknown" || reading.part === undefined) return;
  const items = reading.parts[reading.part];
  const item = /^(?:-|\d+\.)\s+(.+)$/.exec(text)?.[1];
  const last = items.at(-1);
  if (item !== undefined) items.push(item.trim());
  else if (/^\s+\S/.test(text) && last !== undefined) items[items.length - 1] = `${last} ${text.trim()}`;
  else report(reading, line, `${reading.part} holds a list: begin each item with “- ” or “1. ”`);
}

function report({ file, problems }: Reading, line: number, message: string): void {
  problems.push({ file, line, message });
}
