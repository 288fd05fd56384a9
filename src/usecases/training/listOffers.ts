import type { Actor } from "../../domain/access/actor.ts";
import { lapseOffer, mayReadOffer } from "../../domain/development/offer.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { offersTo, type ReasonedOffer } from "../../store/training/offer.ts";
import type { Needs } from "../needs.ts";

export type ListedOffer = ReasonedOffer;

/** What a manager is offered, with the reasons: hers alone. */
export const listOffers =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor): Promise<readonly ReasonedOffer[]> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      return (await offersTo(tx, actor.person))
        .filter((offer) => mayReadOffer(actor, offer))
        .map((offer) => ({ ...offer, ...lapseOffer(offer, today) }));
    });
