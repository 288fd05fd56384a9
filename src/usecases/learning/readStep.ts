import type { Actor } from "../../domain/access/actor.ts";
import type { Commitment } from "../../domain/development/developmentPlan.ts";
import type { Course, CourseStep } from "../../domain/learning/course.ts";
import type { Enrolment } from "../../domain/learning/enrolment.ts";
import { noWork, type StepWork } from "../../domain/learning/stepWork.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";
import { stepsOf } from "../../store/learning/courseStep.ts";
import { reflectionsIn } from "../../store/learning/reflection.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content, Needs } from "../needs.ts";
import { ownCourse } from "./ownCourse.ts";

export interface StepView {
  readonly course: Course;
  readonly enrolment: Enrolment;
  /** From 1. */
  readonly number: number;
  readonly work: StepWork;
  readonly doneOn: Day | undefined;
  /** By block. */
  readonly reflections: ReadonlyMap<string, string>;
  /** Commitments of the own development plan, by their ids. */
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** Others read the own development plan, and with it the commitments. */
  readonly isPlanShared: boolean;
  /** No longer offered: who has begun can finish it. */
  readonly isWithdrawn: boolean;
  readonly withdrawnBecause: string;
  readonly today: Day;
}

export type StepFailure = "noSuchCourse" | "noSuchStep" | "notBegun";

/** A step with what this person has done in it. */
export const readStep =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor, courseId: string, number: number): Promise<Result<StepView, StepFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const begun = await begunStep(tx, content, actor, courseId, number);
      if (!begun.ok) return begun;
      const plan = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
      return ok({
        ...begun.value,
        reflections: await reflectionsIn(tx, actor.person, courseId),
        commitments: new Map(plan?.content.commitments.map((one) => [one.id, one])),
        isPlanShared: plan?.state.kind === "shared",
        today: dayInStockholm(now()),
      });
    });

export interface BegunStep {
  readonly course: Course;
  readonly isWithdrawn: boolean;
  readonly withdrawnBecause: string;
  readonly enrolment: Enrolment;
  readonly number: number;
  /** In Swedish; the other language has the same blocks. */
  readonly step: CourseStep;
  readonly work: StepWork;
  readonly doneOn: Day | undefined;
  readonly doneSteps: ReadonlySet<number>;
}

/** A step of a course that the person has begun. */
export async function begunStep(
  tx: Transaction,
  content: Content,
  actor: Actor,
  courseId: string,
  number: number,
): Promise<Result<BegunStep, StepFailure>> {
  const own = await ownCourse(tx, content, actor, courseId);
  if (!own) return err("noSuchCourse");
  const step = own.course.texts.sv.steps[number - 1];
  if (!step) return err("noSuchStep");
  const [enrolment] = own.enrolments;
  if (!enrolment) return err("notBegun");
  const stored = await stepsOf(tx, enrolment.id);
  const mine = stored.find((one) => one.step === number);
  return ok({
    course: own.course,
    isWithdrawn: own.isWithdrawn,
    withdrawnBecause: own.withdrawnBecause,
    enrolment,
    number,
    step,
    work: mine?.work ?? noWork,
    doneOn: mine?.doneOn,
    doneSteps: new Set(stored.flatMap((one) => (one.doneOn === undefined ? [] : [one.step]))),
  });
}
