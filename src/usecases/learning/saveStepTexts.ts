import { blocksOf } from "../../domain/learning/course.ts";
import { mergeText, tidyText, type WrittenText } from "../../domain/learning/mergeText.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";
import { reflectionsIn, saveReflection } from "../../store/learning/reflection.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { BegunStep } from "./readStep.ts";

/** Texts of a step's form, by block. */
export interface WrittenTexts {
  readonly reflections: ReadonlyMap<string, WrittenText>;
  readonly promises: ReadonlyMap<string, WrittenText>;
}

export type TextFault =
  | "tooLong"
  /** Another text was saved since the page was shown: both are there to choose from. */
  | "changedElsewhere"
  /** Something was promised since the page was shown. */
  | "alreadyPromised";

/** Letters that fit. */
const longest = { reflection: 4000, promise: 500 };

interface KeptTexts {
  /** Words of promises that are not made, by commitment. */
  readonly promises: Readonly<Record<string, string>>;
  readonly faults: ReadonlyMap<string, TextFault>;
}

/** Saves the texts that somebody has changed. One that cannot be saved is left as it was, and said. */
export async function saveStepTexts(
  tx: Transaction,
  begun: BegunStep,
  written: WrittenTexts,
  today: Day,
): Promise<KeptTexts> {
  const reflections = await saveReflections(tx, begun, written.reflections, today);
  const made = await promisesMade(tx, begun.enrolment.person);
  const promises: Record<string, string> = { ...begun.work.promises };
  const faults = new Map(reflections);
  for (const { kind, id } of blocksOf(begun.step)) {
    const text = kind === "commitment" ? written.promises.get(id) : undefined;
    if (text === undefined) continue;
    const [kept, plan] = [begun.work.promises[id], begun.work.commitments[id]];
    const fitted =
      plan === undefined
        ? fitText(kept ?? text.shown, text, longest.promise)
        : isNoMore(text, made.get(plan))
          ? ok(undefined)
          : err("alreadyPromised");
    if (!fitted.ok) faults.set(id, fitted.error);
    else if (fitted.value === "") delete promises[id];
    else if (fitted.value !== undefined && (kept !== undefined || fitted.value !== tidyText(text.shown)))
      promises[id] = fitted.value;
  }
  return { promises, faults };
}

async function saveReflections(
  tx: Transaction,
  { step, enrolment: { person, courseId } }: BegunStep,
  written: WrittenTexts["reflections"],
  today: Day,
): Promise<ReadonlyMap<string, TextFault>> {
  const saved = await reflectionsIn(tx, person, courseId);
  const faults = new Map<string, TextFault>();
  for (const { kind, id } of blocksOf(step)) {
    const text = kind === "reflection" ? written.get(id) : undefined;
    if (text === undefined) continue;
    const before = saved.get(id) ?? "";
    const fitted = fitText(before, text, longest.reflection);
    if (!fitted.ok) faults.set(id, fitted.error);
    else if (fitted.value !== tidyText(before))
      await saveReflection(tx, { person, course: courseId, block: id }, fitted.value, today);
  }
  return faults;
}

function fitText(saved: string, text: WrittenText, most: number): Result<string, TextFault> {
  const merged = mergeText(saved, text);
  return merged.ok && merged.value !== tidyText(saved) && merged.value.length > most
    ? err("tooLong")
    : merged;
}

/** The words of all promises in a person's plans, by their ids. */
async function promisesMade(tx: Transaction, person: PersonId): Promise<ReadonlyMap<string, string>> {
  const plans = await plansOf(tx, person);
  return new Map(plans.flatMap(({ content }) => content.commitments.map(({ id, text }) => [id, text])));
}

/** A form sent twice, or one in which nothing was written, asks for no promise besides the one that is made. */
function isNoMore({ words, shown }: WrittenText, made: string | undefined): boolean {
  const mine = tidyText(words);
  return mine === tidyText(shown) || mine.replaceAll(/\s+/g, " ") === made;
}
