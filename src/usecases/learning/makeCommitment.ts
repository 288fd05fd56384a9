import type { Actor } from "../../domain/access/actor.ts";
import {
  emptyPlanContent,
  reviseDevelopmentPlan,
  type DevelopmentPlan,
  type DevelopmentPlanId,
} from "../../domain/development/developmentPlan.ts";
import { changePlanContent } from "../../domain/development/planChange.ts";
import { blocksOf, type CourseStep } from "../../domain/learning/course.ts";
import type { StepWork } from "../../domain/learning/stepWork.ts";
import { addDays, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdPlanOf, plansOf, saveDevelopmentPlan } from "../../store/development/developmentPlan.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export type CommitmentFault = "empty" | "tooLong";

interface Promised {
  readonly step: CourseStep;
  readonly work: StepWork;
  readonly written: { readonly blockId: string; readonly text: string } | undefined;
  readonly today: Day;
}

const longest = 500;

/**
 * Takes a promise from a step into the own development plan, where all commitments are, and begins a plan when there
 * is none. Promising the same again changes nothing.
 * @returns the commitment's id by block; undefined when nothing was promised
 */
export async function makeCommitment(
  tx: Transaction,
  { newId }: Pick<Needs, "newId">,
  actor: Actor,
  { step, work, written, today }: Promised,
): Promise<Result<Readonly<Record<string, string>> | undefined, CommitmentFault>> {
  const block = blocksOf(step).find(({ kind, id }) => kind === "commitment" && id === written?.blockId);
  if (!written || block?.kind !== "commitment" || work.commitments[block.id] !== undefined)
    return ok(undefined);
  const text = written.text.replaceAll(/\s+/g, " ").trim();
  if (text === "") return err("empty");
  if (text.length > longest) return err("tooLong");
  await holdPlanOf(tx, actor.person);
  const current = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
  const plan: DevelopmentPlan = current ?? {
    id: newId() as DevelopmentPlanId, // a new id becomes a plan's here
    owner: actor.person,
    content: emptyPlanContent,
    state: { kind: "private" },
  };
  const commitment = { id: newId(), text, lookBackOn: addDays(today, block.days), state: "open" } as const;
  const content = changePlanContent(plan.content, { kind: "addCommitment", commitment });
  const revised = reviseDevelopmentPlan(actor, plan, content);
  if (!revised.ok) throw new Error("an own plan that is not final can be written");
  await saveDevelopmentPlan(tx, revised.value);
  return ok({ [block.id]: commitment.id });
}
