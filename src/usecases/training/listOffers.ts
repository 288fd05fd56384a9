import type { Actor } from "../../domain/access/actor.ts";
import { lapseOffer, mayReadOffer } from "../../domain/development/offer.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { activityLinks } from "../../store/training/activityLink.ts";
import { offersTo, type ReasonedOffer } from "../../store/training/offer.ts";
import type { Needs } from "../needs.ts";
import { offerTarget, type OfferTarget } from "./offerTarget.ts";

export interface ListedOffer extends ReasonedOffer {
  /** Where whoever accepts goes; undefined where the activity leads nowhere in the product. */
  readonly leadsTo: OfferTarget | undefined;
}

/** What a manager is offered, with the reasons: hers alone. */
export const listOffers =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<readonly ListedOffer[]> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const links = await activityLinks(tx);
      const listed: ListedOffer[] = [];
      for (const offer of await offersTo(tx, actor.person)) {
        if (!mayReadOffer(actor, offer)) continue;
        const link = links.get(offer.activityId);
        const leadsTo = link && (await offerTarget(tx, content, { person: actor.person, today }, link));
        listed.push({ ...offer, ...lapseOffer(offer, today), leadsTo });
      }
      return listed;
    });
