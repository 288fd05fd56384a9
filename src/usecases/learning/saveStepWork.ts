import type { Actor } from "../../domain/access/actor.ts";
import { blocksOf } from "../../domain/learning/course.ts";
import { finishEnrolment } from "../../domain/learning/enrolment.ts";
import { nextStep, unansweredIn } from "../../domain/learning/stepWork.ts";
import { workOnStep, type WrittenStep } from "../../domain/learning/workOnStep.ts";
import type { Act } from "../../domain/lrs/act.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdLearningOf, saveStep } from "../../store/learning/courseStep.ts";
import { saveEnrolment } from "../../store/learning/enrolment.ts";
import { saveReflection } from "../../store/learning/reflection.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content, Needs } from "../needs.ts";
import type { PromiseFault } from "../promiseInPlan.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { courseCompleted, questionsAnswered, stepDone } from "../courseActs.ts";
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

type SaveNeeds = Pick<Needs, "database" | "content" | "scheduleCard"> & RecordNeeds;

/** Saves what somebody has done in a step. Nothing of it is logged: it is theirs alone, and told in their record. */
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
      const { saved, acts } = await finishWhenAllIsDone(tx, needs.content, begun.value, { doneOn, today });
      await recordActs(tx, needs, actor.person, [...questionsAnswered(begun.value, firstAnswers), ...acts]);
      if (!made.ok) return err({ commitment: made.error });
      if (written.finish && unanswered.length > 0) return err({ unanswered });
      return ok(saved);
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

/** Finishes the course with its last step. @returns what this step means, and what is told of it */
async function finishWhenAllIsDone(
  tx: Transaction,
  content: Content,
  begun: BegunStep,
  { doneOn, today }: { readonly doneOn: Day | undefined; readonly today: Day },
): Promise<{ readonly saved: SavedWork; readonly acts: readonly Act[] }> {
  const { course, enrolment, number, doneSteps } = begun;
  const isStepDone = doneOn !== undefined;
  const done = isStepDone ? new Set([...doneSteps, number]) : doneSteps;
  const next = nextStep(course, done);
  const saved = { isStepDone, isCourseFinished: next === undefined, next };
  const acts = isStepDone && !doneSteps.has(number) ? [stepDone(begun, number, done.size)] : [];
  if (next !== undefined || enrolment.finishedOn !== undefined) return { saved, acts };
  const finished = finishEnrolment(enrolment, course.renewMonths, today);
  await saveEnrolment(tx, finished);
  return { saved, acts: [...acts, courseCompleted(content, { course, enrolment: finished })] };
}
