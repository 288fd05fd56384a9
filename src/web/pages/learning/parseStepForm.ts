import { recallGrades, type RecallGrade } from "../../../domain/learning/spacing.ts";
import type { WrittenWork } from "../../../usecases/learning/saveStepWork.ts";

/** The form of a step: its fields are named after what they are and the block they stand in. */
export type PostedForm = Readonly<Record<string, unknown>>;

/** Ids of blocks have no colon. */
export const fieldNames = {
  question: (block: string) => `q-${block}`,
  guess: (block: string) => `q-${block}-guess`,
  ticks: (block: string) => `t-${block}`,
  reflection: (block: string) => `r-${block}`,
  commitment: (block: string) => `c-${block}`,
};

/** What the buttons of a step say, in the field `act`. */
export const acts = {
  answer: (block: string) => `answer:${block}`,
  recall: (block: string, grade: RecallGrade) => `recall:${block}:${grade}`,
  promise: (block: string) => `promise:${block}`,
  finish: "finish",
  save: "save",
};

/** Reads a posted step. What is unknown is left out: the use-case takes only what the step has. */
export function parseStepForm(form: PostedForm): WrittenWork {
  const [act = "", block = "", last = ""] = textsIn(form["act"])[0]?.split(":") ?? [];
  const grade = recallGrades.find((one) => one === last);
  const promised = textsIn(form[fieldNames.commitment(block)])[0];
  return {
    choices: placesBy(form, /^q-(.+)$/),
    guesses: new Set(Object.keys(form).flatMap((name) => /^q-(.+)-guess$/.exec(name)?.[1] ?? [])),
    ticks: placesBy(form, /^t-(.+)$/),
    recalls: new Map(act === "recall" && grade !== undefined ? [[block, grade]] : []),
    answered: act === "finish" ? "all" : new Set(act === "answer" ? [block] : []),
    reflections: new Map(
      Object.entries(form).flatMap(([name, value]) => {
        const id = /^r-(.+)$/.exec(name)?.[1];
        const [words] = textsIn(value);
        return id === undefined || words === undefined ? [] : [[id, words] as const];
      }),
    ),
    commitment: act === "promise" && promised !== undefined ? { blockId: block, text: promised } : undefined,
    finish: act === "finish",
  };
}

/** The block whose button was pressed, to come back to. */
export function pressedBlock(form: PostedForm): string | undefined {
  return textsIn(form["act"])[0]?.split(":")[1];
}

/** Places of answers that were chosen under a name. */
export function placesIn(value: unknown): readonly number[] {
  return textsIn(value)
    .filter((text) => /^\d{1,2}$/.test(text))
    .map(Number);
}

function placesBy(form: PostedForm, pattern: RegExp): ReadonlyMap<string, readonly number[]> {
  return new Map(
    Object.entries(form).flatMap(([name, value]) => {
      const id = pattern.exec(name)?.[1];
      return id === undefined ? [] : [[id, placesIn(value)] as const];
    }),
  );
}

function textsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}
