import type { Actor } from "../../domain/access/actor.ts";
import {
  answerOffer,
  declineReasons,
  lapseOffer,
  type Offer,
  type OfferAnswer,
  type OfferRefusal,
} from "../../domain/development/offer.ts";
import type { Act } from "../../domain/lrs/act.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { ActivityLink } from "../../domain/training/activityLink.ts";
import { holdOffersTo, offersTo, setOfferState } from "../../store/training/offer.ts";
import type { Content, Needs } from "../needs.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { followOffer } from "./followOffer.ts";

/** Reads an answer from a form: `accept`, or a reason to decline, which is one of the list or undefined. */
export function parseOfferAnswer(written: {
  readonly answer: string;
  readonly reason: string;
}): OfferAnswer | undefined {
  if (written.answer === "accept") return { kind: "accept" };
  const reason = declineReasons.find((one) => one === written.reason);
  return reason && { kind: "decline", reason };
}

/**
 * Accepts or declines an offer. Whoever accepts has begun the course, or asked for the seat, that the activity leads
 * to. Not logged by person: declining is nobody else's business.
 * @returns where an accepted offer leads, where that is somewhere
 */
export const replyToOffer =
  (needs: Pick<Needs, "database" | "content"> & RecordNeeds) =>
  (
    actor: Actor,
    id: string,
    answer: OfferAnswer,
  ): Promise<Result<ActivityLink | undefined, "noSuchOffer" | OfferRefusal>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      await holdOffersTo(tx, actor.person);
      const offer = (await offersTo(tx, actor.person)).find((one) => one.id === id);
      if (!offer) return err("noSuchOffer");
      const answered = answerOffer(actor, lapseOffer(offer, today), answer, today);
      if (!answered.ok) return answered;
      await setOfferState(tx, offer.id, answered.value.state);
      if (answer.kind === "decline") return ok(undefined);
      await recordActs(tx, needs, actor.person, [offerAccepted(needs.content, offer)]);
      return ok(await followOffer(tx, needs, actor, offer.activityId));
    });

function offerAccepted({ catalogue }: Content, { id, activityId }: Offer): Act {
  const activity = catalogue.activities.find((one) => one.id === activityId);
  return {
    key: [id, "accepted"],
    verb: "accepted",
    object: { kind: "offer", id: activityId, ...(activity ? { name: activity.name } : {}) },
  };
}
