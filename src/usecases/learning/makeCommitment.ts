import type { Actor } from "../../domain/access/actor.ts";
import { blocksOf, type Course, type CourseStep } from "../../domain/learning/course.ts";
import type { StepWork } from "../../domain/learning/stepWork.ts";
import { addDays, type Day } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import type { Transaction } from "../../store/transaction.ts";
import { promiseInPlan, type PromiseFault } from "../promiseInPlan.ts";
import type { RecordNeeds } from "../recordActs.ts";

interface Promised {
  readonly course: Course;
  readonly step: CourseStep;
  readonly work: StepWork;
  readonly written: { readonly blockId: string; readonly text: string } | undefined;
  readonly today: Day;
}

/**
 * Takes a promise from a step into the own development plan. Promising the same again changes nothing.
 * @returns the commitment's id by block; undefined when nothing was promised
 */
export async function makeCommitment(
  tx: Transaction,
  needs: RecordNeeds,
  actor: Actor,
  { course, step, work, written, today }: Promised,
): Promise<Result<Readonly<Record<string, string>> | undefined, PromiseFault>> {
  const block = blocksOf(step).find(({ kind, id }) => kind === "commitment" && id === written?.blockId);
  if (!written || block?.kind !== "commitment" || work.commitments[block.id] !== undefined)
    return ok(undefined);
  const lookBackOn = addDays(today, block.days);
  const made = await promiseInPlan(tx, needs, actor, {
    text: written.text,
    lookBackOn,
    from: { kind: "course", id: course.id },
  });
  return made.ok ? ok({ [block.id]: made.value }) : made;
}
