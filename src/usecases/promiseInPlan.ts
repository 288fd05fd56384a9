import type { Actor } from "../domain/access/actor.ts";
import {
  emptyPlanContent,
  reviseDevelopmentPlan,
  type CommitmentSource,
  type DevelopmentPlan,
  type DevelopmentPlanId,
} from "../domain/development/developmentPlan.ts";
import { changePlanContent } from "../domain/development/planChange.ts";
import type { Act, ActThing } from "../domain/lrs/act.ts";
import type { Day } from "../domain/shared/day.ts";
import { err, ok, type Result } from "../domain/shared/result.ts";
import { holdPlanOf, plansOf, saveDevelopmentPlan } from "../store/development/developmentPlan.ts";
import type { Transaction } from "../store/transaction.ts";
import { recordActs, type RecordNeeds } from "./recordActs.ts";

export type PromiseFault = "empty" | "tooLong";

const longest = 500;

/**
 * Takes a promise into the own development plan, where all commitments are, and begins a plan when there is none.
 * @param written `from`: where it was made; `within`: what it was promised after, told in the person's record
 * @returns the commitment's id
 */
export async function promiseInPlan(
  tx: Transaction,
  needs: RecordNeeds,
  actor: Actor,
  written: {
    readonly text: string;
    readonly lookBackOn: Day;
    readonly from?: CommitmentSource;
    readonly within?: ActThing;
  },
): Promise<Result<string, PromiseFault>> {
  const text = written.text.replaceAll(/\s+/g, " ").trim();
  if (text === "") return err("empty");
  if (text.length > longest) return err("tooLong");
  await holdPlanOf(tx, actor.person);
  const current = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
  const plan: DevelopmentPlan = current ?? {
    id: needs.newId() as DevelopmentPlanId, // a new id becomes a plan's here
    owner: actor.person,
    content: emptyPlanContent,
    state: { kind: "private" },
  };
  const { lookBackOn, from } = written;
  const commitment = { id: needs.newId(), text, lookBackOn, state: "open", ...(from && { from }) } as const;
  const content = changePlanContent(plan.content, { kind: "addCommitment", commitment });
  const revised = reviseDevelopmentPlan(actor, plan, content);
  if (!revised.ok) throw new Error("an own plan that is not final can be written");
  await saveDevelopmentPlan(tx, revised.value);
  const promised: Act = {
    key: [commitment.id, "made"],
    verb: "created",
    object: { kind: "commitment", id: commitment.id },
    ...(written.within ? { within: written.within } : {}),
  };
  await recordActs(tx, needs, actor.person, [promised]);
  return ok(commitment.id);
}
