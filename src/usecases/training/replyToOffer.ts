import type { Actor } from "../../domain/access/actor.ts";
import {
  answerOffer,
  declineReasons,
  lapseOffer,
  type OfferAnswer,
  type OfferRefusal,
} from "../../domain/development/offer.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { offersTo, setOfferState } from "../../store/training/offer.ts";
import type { Needs } from "../needs.ts";

/** Reads an answer from a form: `accept`, or a reason to decline. */
export function parseOfferAnswer(written: { readonly answer: string; readonly reason: string }): OfferAnswer {
  if (written.answer === "accept") return { kind: "accept" };
  return {
    kind: "decline",
    reason: declineReasons.find((reason) => reason === written.reason) ?? "noReasonGiven",
  };
}

/** Accepts or declines an offer. Not logged by person: declining is nobody else's business. */
export const replyToOffer =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: string, answer: OfferAnswer): Promise<Result<undefined, "noSuchOffer" | OfferRefusal>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const offer = (await offersTo(tx, actor.person)).find((one) => one.id === id);
      if (!offer) return err("noSuchOffer");
      const answered = answerOffer(actor, lapseOffer(offer, today), answer, today);
      if (!answered.ok) return answered;
      await setOfferState(tx, offer.id, answered.value.state);
      return ok();
    });
