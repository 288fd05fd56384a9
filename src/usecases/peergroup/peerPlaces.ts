import type { PeerAudience } from "../../domain/peergroup/peerGroup.ts";
import type { PeerCandidate } from "../../domain/peergroup/proposePeers.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { candidatesOn } from "../../store/peergroup/candidates.ts";
import type { Transaction } from "../../store/transaction.ts";

/** Somebody with a place in the organisation, and what it is called. */
export interface PlacedPeer extends PeerCandidate {
  readonly name: string;
  readonly unitName: string;
  readonly administrationName: string | undefined;
}

/** People of an audience, or some people, where they stand today. Protected identities are not among them. */
export async function peerPlaces(
  tx: Transaction,
  of: PeerAudience | readonly PersonId[],
  today: Day,
): Promise<readonly PlacedPeer[]> {
  const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
  return (await candidatesOn(tx, of, today)).flatMap(({ person, name, leads, worksIn, hasOngoing }) => {
    // Where somebody leads is where they stand in a line; an employment beside it says nothing more.
    const stands = (leads.length > 0 ? leads : [worksIn ?? undefined]).filter((unit) => unit !== undefined);
    const paths = stands.map((unit) => [unit, ...unitsAbove(units, unit)]);
    const [own] = stands;
    const unit = own === undefined ? undefined : units.get(own);
    if (!unit) return [];
    const administration = paths[0]
      ?.map((one) => units.get(one))
      .find((one) => one?.kind === "administration");
    return [
      {
        person,
        name,
        hasOngoing,
        unitName: unit.name,
        administrationName: administration?.name,
        place: {
          leads,
          worksIn: leads.length > 0 ? undefined : own,
          above: paths.flatMap(([, ...above]) => above),
          administration: administration?.id,
        },
      },
    ];
  });
}
