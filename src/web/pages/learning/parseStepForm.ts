import type { WrittenText } from "../../../domain/learning/mergeText.ts";
import { recallGrades, type RecallGrade } from "../../../domain/learning/spacing.ts";
import type { Marks } from "../../../domain/learning/workOnStep.ts";
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
  /** Hidden beside each of them: what the page showed. */
  shown: (field: string) => `shown-${field}`,
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
  return {
    ...marksIn(form),
    shown: marksIn(shownIn(form)),
    recalls: new Map(act === "recall" && grade !== undefined ? [[block, grade]] : []),
    answered: act === "finish" ? "all" : new Set(act === "answer" ? [block] : []),
    reflections: textsBy(form, /^r-(.+)$/),
    promises: textsBy(form, /^c-(.+)$/),
    promised: act === "promise" ? block : undefined,
    finish: act === "finish",
  };
}

/** What a form says that its page showed, by the names of the fields. Places stand in one field, with commas between. */
function shownIn(form: PostedForm): PostedForm {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => {
      const field = /^shown-(.+)$/.exec(name)?.[1];
      return field === undefined ? [] : [[field, textsIn(value)[0]?.split(",")] as const];
    }),
  );
}

function marksIn(form: PostedForm): Marks {
  return {
    choices: placesBy(form, /^q-(.+)$/),
    guesses: new Set(Object.keys(form).flatMap((name) => /^q-(.+)-guess$/.exec(name)?.[1] ?? [])),
    ticks: placesBy(form, /^t-(.+)$/),
  };
}

function textsBy(form: PostedForm, pattern: RegExp): ReadonlyMap<string, WrittenText> {
  return new Map(
    Object.entries(form).flatMap(([name, value]) => {
      const id = pattern.exec(name)?.[1];
      const [words] = textsIn(value);
      const [shown = ""] = textsIn(form[fieldNames.shown(name)]);
      return id === undefined || words === undefined ? [] : [[id, { shown, words }] as const];
    }),
  );
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
