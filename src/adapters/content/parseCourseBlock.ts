import type { Answer, CourseBlock } from "../../domain/learning/course.ts";
import type { CourseSaid } from "../../domain/learning/courseSentences.ts";
import { parseDay } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";

/** A block as it was written: its opening line, and what stands in it. */
export interface WrittenBlock {
  readonly kind: string;
  readonly id: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/** Reads one block, or tells whatever is wrong with it. */
export function parseCourseBlock(block: WrittenBlock): Result<CourseBlock, readonly CourseSaid[]> {
  const parse = Object.hasOwn(parsers, block.kind) ? parsers[block.kind] : undefined;
  if (parse === undefined)
    return err([["unknownKind", block.id, block.kind, Object.keys(parsers).join(", ")]]);
  if (!/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(block.id))
    return err([block.id === "" ? ["noId"] : ["badId", block.id]]);
  return parse(block.id, block.lines);
}

type Parse = (id: string, lines: readonly string[]) => Result<CourseBlock, readonly CourseSaid[]>;

const parsers: Readonly<Record<string, Parse>> = {
  question: parseQuestion,
  recall(id, lines) {
    const line = lines.indexOf("---");
    const [text, answer] = [textOf(lines.slice(0, line)), textOf(lines.slice(line + 1))];
    return line < 0 || text === "" || answer === ""
      ? err([["recallShape", id]])
      : ok({ kind: "recall", id, text, answer });
  },
  reflection(id, lines) {
    const text = textOf(lines);
    return text === "" ? err([["blockEmpty", id]]) : ok({ kind: "reflection", id, text });
  },
  commitment(id, lines) {
    const { values, rest } = keyed(lines, ["days"]);
    const days = Number(values.get("days") ?? Number.NaN);
    const text = rest.join(" ").replaceAll(/\s+/g, " ").trim();
    const faults = [
      ...(Number.isInteger(days) ? [] : [["noDays", id] as const]),
      ...(text === "" ? [["blockEmpty", id] as const] : []),
    ];
    return faults.length > 0 ? err(faults) : ok({ kind: "commitment", id, days, text });
  },
  checklist(id, lines) {
    const filled = lines.filter((line) => line.trim() !== "");
    const items = filled.flatMap((line) => /^- (.+)$/.exec(line)?.[1]?.trim() ?? []);
    return items.length < filled.length
      ? err([["checklistLines", id]])
      : ok({ kind: "checklist", id, items });
  },
  law(id, lines) {
    const { values, rest } = keyed(lines, ["title", "from"]);
    const title = values.get("title") ?? "";
    const from = parseDay(values.get("from") ?? "");
    const text = textOf(rest);
    if (title === "" || from === undefined || text === "") return err([["lawShape", id]]);
    return ok({ kind: "law", id, title, from, text });
  },
  dialogue: (id, lines) =>
    textOf(lines) === "" ? ok({ kind: "dialogue", id }) : err([["dialogueText", id]]),
};

function parseQuestion(id: string, written: readonly string[]): Result<CourseBlock, readonly CourseSaid[]> {
  const { values, rest: lines } = keyed(written, ["order"]);
  const order = values.get("order");
  const first = lines.findIndex((line) => line.startsWith("- ["));
  const text = textOf(first < 0 ? lines : lines.slice(0, first));
  const given = first < 0 ? [] : joinContinued(lines.slice(first));
  const answers = given.map(parseAnswer);
  const faults = [
    ...(order === undefined || order === "kept" ? [] : [["otherOrder", id, order] as const]),
    ...(text === "" ? [["asksNothing", id] as const] : []),
    ...(given.length === 0 ? [["noAnswers", id] as const] : []),
    ...answers.flatMap((answer, index) =>
      answer === undefined ? [["answerShape", id, given[index] ?? ""] as const] : [],
    ),
  ];
  if (faults.length > 0) return err(faults);
  return ok({
    kind: "question",
    id,
    text,
    answers: answers.flatMap((answer) => answer ?? []),
    ...(order === "kept" ? { keepsOrder: true } : {}),
  });
}

/** An answer may run over several lines: those that do not begin one. */
function joinContinued(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    if (line.startsWith("- ")) joined.push(line);
    else if (line.trim() !== "") joined.push(`${joined.pop() ?? ""} ${line.trim()}`);
  }
  return joined;
}

function parseAnswer(written: string): Answer | undefined {
  const [, mark, text, reply] = /^- \[( |x|X)\] (.+?) \| (.+)$/.exec(written) ?? [];
  if (mark === undefined || text === undefined || reply === undefined) return undefined;
  return { text: text.trim(), isRight: mark !== " ", reply: reply.trim() };
}

/** Lines such as `days: 5` at the beginning, and what follows them. */
function keyed(
  lines: readonly string[],
  keys: readonly string[],
): { readonly values: ReadonlyMap<string, string>; readonly rest: readonly string[] } {
  const values = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at += 1) {
    const [, key = "", value = ""] = /^([A-Za-z]+):\s*(.*)$/.exec(lines[at] ?? "") ?? [];
    if (!keys.includes(key)) break;
    values.set(key, value.trim());
  }
  return { values, rest: lines.slice(at) };
}

function textOf(lines: readonly string[]): string {
  return lines.join("\n").trim();
}
