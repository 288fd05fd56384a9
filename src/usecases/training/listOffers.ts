import type { Actor } from "../../domain/access/actor.ts";
import { lapseOffer, mayReadOffer } from "../../domain/development/offer.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { ActivityLink } from "../../domain/training/activityLink.ts";
import { activityLinks } from "../../store/training/activityLink.ts";
import { offersTo, type ReasonedOffer } from "../../store/training/offer.ts";
import type { Needs } from "../needs.ts";

export interface ListedOffer extends ReasonedOffer {
  /** Where whoever accepts goes; undefined where the activity leads nowhere in the product. */
  readonly leadsTo: ActivityLink | undefined;
}

/** What a manager is offered, with the reasons: hers alone. */
export const listOffers =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor): Promise<readonly ListedOffer[]> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const links = await activityLinks(tx);
      return (await offersTo(tx, actor.person))
        .filter((offer) => mayReadOffer(actor, offer))
        .map((offer) => ({ ...offer, ...lapseOffer(offer, today), leadsTo: links.get(offer.activityId) }));
    });
