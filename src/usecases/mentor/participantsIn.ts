import { placesOfLeaders } from "../../domain/mentor/place.ts";
import type { Participant } from "../../domain/mentor/fit.ts";
import type { MatchingId, MatchingRole } from "../../domain/mentor/matching.ts";
import type { Day } from "../../domain/shared/day.ts";
import { entriesOf } from "../../store/mentor/entry.ts";
import { leadingSince } from "../../store/mentor/leadingSince.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Transaction } from "../../store/transaction.ts";

/** Who has signed up and can be matched today: whoever has left their post, or has a protected identity, is not there. */
export async function participantsIn(
  tx: Transaction,
  matching: MatchingId,
  today: Day,
): Promise<(role: MatchingRole) => readonly Participant[]> {
  const entries = await entriesOf(tx, matching);
  const since = await leadingSince(
    tx,
    entries.map(({ person }) => person),
  );
  const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
  const places = placesOfLeaders(units, await postsOn(tx, today), { since, today });
  const participants = entries.flatMap((entry): readonly Participant[] => {
    const place = places.get(entry.person);
    return place ? [{ entry, place }] : [];
  });
  return (role) => participants.filter(({ entry }) => entry.role === role);
}
