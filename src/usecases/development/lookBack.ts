import type { Actor } from "../../domain/access/actor.ts";
import { reviseDevelopmentPlan, type Commitment } from "../../domain/development/developmentPlan.ts";
import { changePlanContent } from "../../domain/development/planChange.ts";
import { reportToChange, type CommitmentReport } from "../../domain/development/commitmentReport.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdPlanOf, plansOf, saveDevelopmentPlan } from "../../store/development/developmentPlan.ts";
import { openPromises } from "../../store/peergroup/note.ts";
import type { Needs } from "../needs.ts";
import { recordActs, unrecordActs, type RecordNeeds } from "../recordActs.ts";
import { peerLookBacks, reportPeerPromise } from "./peerPromises.ts";
import { commitmentOrigins, type CommitmentOrigin } from "./commitmentOrigins.ts";
import { actsOfChange } from "./planActs.ts";

export interface LookBack {
  readonly commitment: Pick<Commitment, "id" | "text" | "lookBackOn">;
  readonly origin: CommitmentOrigin | undefined;
}

/** Own promises whose day has come, the oldest first. */
export const readLookBacks =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<readonly LookBack[]> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const plan = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
      const due = (plan?.content.commitments ?? []).filter(
        ({ state, lookBackOn }) => state === "open" && lookBackOn <= today,
      );
      const origins = await commitmentOrigins(tx, content, due);
      const peers = (await openPromises(tx, actor.person)).filter(({ lookBackOn }) => lookBackOn <= today);
      return [
        ...due.map((commitment) => ({ commitment, origin: origins.get(commitment.id) })),
        ...(await peerLookBacks(tx, peers)),
      ].toSorted((one, other) => (one.commitment.lookBackOn < other.commitment.lookBackOn ? -1 : 1));
    });

/** Reports back on an own promise; it stays in the plan with how it went. A private note leaves no trace in the log. */
export const reportCommitment =
  (needs: Pick<Needs, "database"> & RecordNeeds) =>
  (actor: Actor, id: string, report: CommitmentReport): Promise<Result<undefined, "noSuchCommitment">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (await reportPeerPromise(tx, actor.person, { id, report, today: dayInStockholm(needs.now()) }))
        return ok();
      await holdPlanOf(tx, actor.person);
      const plan = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
      const isOpen = plan?.content.commitments.some((one) => one.id === id && one.state === "open");
      if (!plan || isOpen !== true) return err("noSuchCommitment");
      const change = reportToChange(id, report, dayInStockholm(needs.now()));
      const revised = reviseDevelopmentPlan(actor, plan, changePlanContent(plan.content, change));
      if (!revised.ok) throw new Error("an own plan that is not final can be written");
      await saveDevelopmentPlan(tx, revised.value);
      const { told, undone } = actsOfChange(change, () => []);
      await unrecordActs(tx, needs, actor.person, undone);
      await recordActs(tx, needs, actor.person, told);
      return ok();
    });
