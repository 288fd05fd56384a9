import type { Actor } from "../../domain/access/actor.ts";
import { mayMarkReviewed } from "../../domain/dialogue/mayPlayDialogue.ts";
import { dayInStockholm, parseDay, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { deleteReview, saveReview } from "../../store/dialogue/review.ts";
import type { Needs } from "../needs.ts";
import { findScript } from "./findScript.ts";

type MarkNeeds = Pick<Needs, "database" | "content" | "now" | "newOrderedId">;

export type ReviewFault = "noReviewer" | "tooLong" | "noDay" | "futureDay";
export type ReviewFaults = Readonly<Partial<Record<"reviewer" | "day", ReviewFault>>>;

const longest = 200;

/** Says who has reviewed a dialogue, in the version that is offered, and when. A new version needs a new review. */
export const markReviewed =
  ({ database, content, now, newOrderedId }: MarkNeeds) =>
  (
    actor: Actor,
    id: string,
    written: { readonly reviewer: string; readonly day: string },
  ): Promise<Result<undefined, "noSuchDialogue" | "notAllowed" | ReviewFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayMarkReviewed(actor)) return err("notAllowed");
      const dialogue = (await findScript(tx, content, id))?.dialogue;
      if (!dialogue) return err("noSuchDialogue");
      const reviewer = written.reviewer.trim();
      const on = parseDay(written.day);
      const faults = faultsOf(reviewer, on, dayInStockholm(now()));
      if (faults || on === undefined) return err(faults ?? { day: "noDay" });
      await saveReview(tx, { dialogue: id, version: dialogue.version, reviewer, on }, actor.person);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "dialogue.reviewed",
        subject: id,
      });
      return ok();
    });

/** Takes the mark away again. */
export const withdrawReview =
  ({ database, content, now, newOrderedId }: MarkNeeds) =>
  (actor: Actor, id: string): Promise<Result<undefined, "noSuchDialogue" | "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayMarkReviewed(actor)) return err("notAllowed");
      const dialogue = (await findScript(tx, content, id))?.dialogue;
      if (!dialogue) return err("noSuchDialogue");
      await deleteReview(tx, id, dialogue.version);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "dialogue.reviewWithdrawn",
        subject: id,
      });
      return ok();
    });

function faultsOf(reviewer: string, on: Day | undefined, today: Day): ReviewFaults | undefined {
  const name = reviewer === "" ? "noReviewer" : reviewer.length > longest ? "tooLong" : undefined;
  const day = on === undefined ? "noDay" : on > today ? "futureDay" : undefined;
  if (name === undefined && day === undefined) return undefined;
  return { ...(name && { reviewer: name }), ...(day && { day }) };
}
