import type { Actor } from "../../domain/access/actor.ts";
import { blocksOf } from "../../domain/learning/course.ts";
import { finishEnrolment } from "../../domain/learning/enrolment.ts";
import { nextStep, unansweredIn } from "../../domain/learning/stepWork.ts";
import { workOnStep, type WrittenStep } from "../../domain/learning/workOnStep.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdLearningOf, saveStep } from "../../store/learning/courseStep.ts";
import { saveEnrolment } from "../../store/learning/enrolment.ts";
import { saveReflection } from "../../store/learning/reflection.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import type { PromiseFault } from "../promiseInPlan.ts";
import { makeCommitment } from "./makeCommitment.ts";
import { begunStep, type BegunStep, type StepFailure } from "./readStep.ts";
import { scheduleAnswers } from "./scheduleAnswers.ts";

/** All that a step's form holds: everything in it is saved, whichever button was pressed. */
export interface WrittenWork extends WrittenStep {
  /** By block. */
  readonly reflections: ReadonlyMap<string, string>;
  /** What is promised, when that button was pressed. */
  readonly commitment: { readonly blockId: string; readonly text: string } | undefined;
  /** The reader says that the step is done. */
  readonly finish: boolean;
}

export interface SavedWork {
  readonly isStepDone: boolean;
  readonly isCourseFinished: boolean;
  /** The step after this one that is not done. */
  readonly next: number | undefined;
}

export type SaveFailure =
  | StepFailure
  /** Questions that the step still waits for; all else has been saved. */
  | { readonly unanswered: readonly string[] }
  | { readonly commitment: PromiseFault };

type SaveNeeds = Pick<Needs, "database" | "now" | "newId" | "content" | "scheduleCard">;

/** Saves what somebody has done in a step. Nothing of it is logged: it is theirs alone. */
export const saveStepWork =
  (needs: SaveNeeds) =>
  (
    actor: Actor,
    courseId: string,
    number: number,
    written: WrittenWork,
  ): Promise<Result<SavedWork, SaveFailure>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      await holdLearningOf(tx, actor.person);
      const begun = await begunStep(tx, needs.content, actor, courseId, number);
      if (!begun.ok) return begun;
      const { work, firstAnswers } = workOnStep(begun.value.step, begun.value.work, written);
      await scheduleAnswers(tx, needs, { ...begun.value, answers: firstAnswers, today });
      await saveReflections(tx, begun.value, written.reflections, today);
      const made = await makeCommitment(tx, needs, actor, {
        ...begun.value,
        written: written.commitment,
        today,
      });
      const commitments = made.ok && made.value ? { ...work.commitments, ...made.value } : work.commitments;
      const unanswered = unansweredIn(begun.value.step, work);
      const doneNow = written.finish && unanswered.length === 0 ? today : undefined;
      const doneOn = begun.value.doneOn ?? doneNow;
      await saveStep(tx, begun.value.enrolment.id, { step: number, work: { ...work, commitments }, doneOn });
      if (!made.ok) return err({ commitment: made.error });
      if (written.finish && unanswered.length > 0) return err({ unanswered });
      return ok(await finishWhenAllIsDone(tx, begun.value, doneOn !== undefined, today));
    });

const longestReflection = 4000;

async function saveReflections(
  tx: Transaction,
  { step, enrolment }: BegunStep,
  written: ReadonlyMap<string, string>,
  today: Day,
): Promise<void> {
  for (const { kind, id } of blocksOf(step)) {
    const words = kind === "reflection" ? written.get(id) : undefined;
    if (words === undefined) continue;
    const at = { person: enrolment.person, course: enrolment.courseId, block: id };
    await saveReflection(tx, at, words.trim().slice(0, longestReflection), today);
  }
}

async function finishWhenAllIsDone(
  tx: Transaction,
  { course, enrolment, number, doneSteps }: BegunStep,
  isStepDone: boolean,
  today: Day,
): Promise<SavedWork> {
  const done = isStepDone ? new Set([...doneSteps, number]) : doneSteps;
  const next = nextStep(course, done);
  if (next === undefined && enrolment.finishedOn === undefined)
    await saveEnrolment(tx, finishEnrolment(enrolment, course.renewMonths, today));
  return { isStepDone, isCourseFinished: next === undefined, next };
}
