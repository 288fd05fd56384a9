import type { Actor } from "../../domain/access/actor.ts";
import { finishEnrolment } from "../../domain/learning/enrolment.ts";
import { nextStep, unansweredIn } from "../../domain/learning/stepWork.ts";
import { workOnStep, type WrittenStep } from "../../domain/learning/workOnStep.ts";
import type { Act } from "../../domain/lrs/act.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdLearningOf, saveStep } from "../../store/learning/courseStep.ts";
import { saveEnrolment } from "../../store/learning/enrolment.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content, Needs } from "../needs.ts";
import type { PromiseFault } from "../promiseInPlan.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { courseCompleted, questionsAnswered, stepDone } from "../courseActs.ts";
import { makeCommitment } from "./makeCommitment.ts";
import { begunStep, type BegunStep, type StepFailure } from "./readStep.ts";
import { saveStepTexts, type TextFault, type WrittenTexts } from "./saveStepTexts.ts";
import { scheduleAnswers } from "./scheduleAnswers.ts";

/** All that a step's form holds: everything in it is saved, whichever button was pressed. */
export interface WrittenWork extends WrittenStep, WrittenTexts {
  /** The commitment whose button was pressed. */
  readonly promised: string | undefined;
  /** The reader says that the step is done. */
  readonly finish: boolean;
}

export interface SavedWork {
  readonly isStepDone: boolean;
  readonly isCourseFinished: boolean;
  /** The step after this one that is not done. */
  readonly next: number | undefined;
}

/** What is missing or wrong, when anything is; all else has been saved. */
export interface StepFaults {
  /** Questions that the step still waits for. */
  readonly unanswered: readonly string[];
  /** Why the promise whose button was pressed could not be made. */
  readonly commitment: PromiseFault | undefined;
  /** Texts that were not saved, by block. */
  readonly texts: ReadonlyMap<string, TextFault>;
}

type SaveNeeds = Pick<Needs, "database" | "content" | "scheduleCard"> & RecordNeeds;

/** Saves what somebody has done in a step. Nothing of it is logged: it is theirs alone, and told in their record. */
export const saveStepWork =
  (needs: SaveNeeds) =>
  (
    actor: Actor,
    courseId: string,
    number: number,
    written: WrittenWork,
  ): Promise<Result<SavedWork, StepFailure | StepFaults>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      await holdLearningOf(tx, actor.person);
      const begun = await begunStep(tx, needs.content, actor, courseId, number);
      if (!begun.ok) return begun;
      const { work, firstAnswers } = workOnStep(begun.value.step, begun.value.work, written);
      await scheduleAnswers(tx, needs, { ...begun.value, answers: firstAnswers, today });
      const kept = await saveStepTexts(tx, begun.value, written, today);
      const made = await makeCommitment(tx, needs, actor, {
        ...begun.value,
        written: kept.faults.size > 0 ? undefined : promiseIn(written),
        today,
      });
      const commitments = made.ok && made.value ? { ...work.commitments, ...made.value } : work.commitments;
      const unanswered = written.finish ? unansweredIn(begun.value.step, work) : [];
      const isWhole = unanswered.length === 0 && kept.faults.size === 0;
      const doneOn = begun.value.doneOn ?? (written.finish && isWhole ? today : undefined);
      await saveStep(tx, begun.value.enrolment.id, {
        step: number,
        work: { ...work, commitments, promises: notMade(kept.promises, commitments) },
        doneOn,
      });
      const { saved, acts } = await finishWhenAllIsDone(tx, needs.content, begun.value, { doneOn, today });
      await recordActs(tx, needs, actor.person, [...questionsAnswered(begun.value, firstAnswers), ...acts]);
      if (made.ok && isWhole) return ok(saved);
      return err({ unanswered, commitment: made.ok ? undefined : made.error, texts: kept.faults });
    });

type Words = Readonly<Record<string, string>>;

function promiseIn({ promised, promises }: WrittenWork) {
  return promised === undefined
    ? undefined
    : { blockId: promised, text: promises.get(promised)?.words ?? "" };
}

/** What is promised has its words in the plan. */
function notMade(promises: Words, commitments: Words): Words {
  return Object.fromEntries(Object.entries(promises).filter(([id]) => commitments[id] === undefined));
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
