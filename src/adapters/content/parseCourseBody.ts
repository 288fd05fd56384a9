import type { CourseSaid } from "../../domain/learning/courseSentences.ts";
import type { CoursePart, CourseStep } from "../../domain/learning/course.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { courseProblem, type ContentProblem } from "./contentProblem.ts";
import { parseCourseBlock, type WrittenBlock } from "./parseCourseBlock.ts";

/** The steps of a course, and on which lines steps and blocks begin. */
export interface ParsedBody {
  readonly steps: readonly CourseStep[];
  /** In the order of the steps. */
  readonly stepLines: readonly number[];
  /** By the block's id; of an id that is there twice, the second. */
  readonly blockLines: ReadonlyMap<string, number>;
}

/** How far a file has been read. */
interface Reading {
  readonly file: string;
  readonly problems: ContentProblem[];
  readonly steps: {
    readonly title: string;
    readonly minutes: number;
    readonly parts: CoursePart[];
    readonly line: number;
  }[];
  readonly blockLines: Map<string, number>;
  /** Lines of text since the last heading or block. */
  readonly text: string[];
  block: (WrittenBlock & { readonly lines: string[] }) | undefined;
}

/** @param firstLine the number of the first of these lines in the file */
export function parseCourseBody(
  file: string,
  lines: readonly string[],
  firstLine: number,
): Result<ParsedBody, readonly ContentProblem[]> {
  const reading: Reading = {
    file,
    problems: [],
    steps: [],
    blockLines: new Map(),
    text: [],
    block: undefined,
  };
  for (const [index, text] of lines.entries()) readLine(reading, text, firstLine + index);
  const { block, problems, steps, blockLines } = reading;
  if (block) report(reading, block.line, ["blockOpen", block.id]);
  endText(reading);
  if (problems.length > 0) return err(problems);
  return ok({
    steps: steps.map(({ title, minutes, parts }) => ({ title, minutes, parts })),
    stepLines: steps.map(({ line }) => line),
    blockLines,
  });
}

function readLine(reading: Reading, text: string, line: number): void {
  const { block, steps } = reading;
  const opening = /^:::\s*(\S+)\s*(.*?)\s*$/.exec(text);
  if (text.trim() === ":::") {
    if (block) closeBlock(reading, block);
    else report(reading, line, ["nothingOpen"]);
  } else if (opening) {
    if (block) {
      report(reading, block.line, ["blockOpenBefore", block.id]);
      closeBlock(reading, block);
    }
    if (steps.length === 0) report(reading, line, ["blockBeforeStep"]);
    reading.block = { kind: opening[1] ?? "", id: opening[2] ?? "", line, lines: [] };
  } else if (block) block.lines.push(text);
  else if (text.startsWith("# ")) beginStep(reading, text.slice(2).trim(), line);
  else if (steps.length > 0) reading.text.push(text);
  else if (text.trim() !== "") report(reading, line, ["textBeforeStep"]);
}

function beginStep(reading: Reading, heading: string, line: number): void {
  endText(reading);
  const [, title, minutes] = /^(.+) \((\d+) min\)$/.exec(heading) ?? [];
  if (title === undefined) report(reading, line, ["noMinutes", heading]);
  reading.steps.push({ title: title ?? heading, minutes: Number(minutes), parts: [], line });
}

function closeBlock(reading: Reading, block: WrittenBlock): void {
  const parsed = parseCourseBlock(block);
  reading.block = undefined;
  reading.blockLines.set(block.id, block.line);
  endText(reading);
  if (parsed.ok) reading.steps.at(-1)?.parts.push(parsed.value);
  else for (const fault of parsed.error) report(reading, block.line, fault);
}

/** What has been read since the last block becomes a part. */
function endText({ text, steps }: Reading): void {
  const read = text.splice(0).join("\n").trim();
  if (read !== "") steps.at(-1)?.parts.push({ kind: "text", text: read });
}

function report({ file, problems }: Reading, line: number, said: CourseSaid): void {
  problems.push(courseProblem(file, line, said));
}
