import { endOffer, type SeatEnding } from "../domain/development/offer.ts";
import type { ProgrammeId } from "../domain/programme/programme.ts";
import type { Day } from "../domain/shared/day.ts";
import type { PersonId } from "../domain/shared/ids.ts";
import { activityLinks } from "../store/training/activityLink.ts";
import { holdOffersTo, offersTo, setOfferState } from "../store/training/offer.ts";
import type { Transaction } from "../store/transaction.ts";

/** Ends the offers that led a person to a programme, when the seat there came to nothing. */
export async function endOfferOf(
  tx: Transaction,
  person: PersonId,
  programme: ProgrammeId,
  reason: SeatEnding,
  today: Day,
): Promise<void> {
  await holdOffersTo(tx, person);
  const links = await activityLinks(tx);
  for (const offer of await offersTo(tx, person)) {
    const link = links.get(offer.activityId);
    if (link?.kind !== "programme" || String(link.id) !== String(programme)) continue;
    const ended = endOffer(offer, reason, today);
    if (ended.state !== offer.state) await setOfferState(tx, offer.id, ended.state);
  }
}
