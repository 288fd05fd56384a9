import type { Actor } from "../../domain/access/actor.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { checkRoundPlan, type PlanFault } from "../../domain/survey/checkRoundPlan.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import type { RoundPlan } from "../../domain/survey/round.ts";
import { logEvent } from "../../store/access/event.ts";
import { lockRound, insertRound, updateRoundPlan } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

type DraftNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId"> & {
  readonly content: Instruments;
};

export type DraftFailure = "notAllowed" | "noSuchRound" | "notADraft" | readonly PlanFault[];

/**
 * Saves a plan for a round that has not been opened.
 * @param id the draft to change; undefined makes a new one
 */
export const draftRound =
  ({ database, now, newId, newOrderedId, content }: DraftNeeds) =>
  (actor: Actor, plan: RoundPlan, id?: RoundId): Promise<Result<RoundId, DraftFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayRunRounds(actor)) return err("notAllowed");
      const draft = id === undefined ? undefined : await lockRound(tx, id);
      if (id !== undefined && !draft) return err("noSuchRound");
      if (draft && (draft.state !== "draft" || draft.source !== "asked")) return err("notADraft");
      const faults = checkRoundPlan(plan, findInstrument(content, plan.instrument, plan.instrumentVersion));
      if (faults.length > 0) return err(faults);

      const round = id ?? (newId() as RoundId); // a new id becomes a round's here
      if (draft) await updateRoundPlan(tx, round, plan);
      else await insertRound(tx, { id: round, plan, source: "asked", createdBy: actor.person });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: draft ? "round.changed" : "round.drafted",
        subject: round,
      });
      return ok(round);
    });
