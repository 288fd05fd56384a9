import { isInOwnLine, type LinePlace } from "../organisation/ownLine.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";

export interface PeerPlace extends LinePlace {
  readonly administration: UnitId | undefined;
}

/** Somebody who could be asked. */
export interface PeerCandidate {
  readonly person: PersonId;
  readonly place: PeerPlace;
  /** Has a seat in a programme, a mentor or another group: what HR knows of each. */
  readonly hasOngoing: boolean;
}

/**
 * Who would fit beside those who are asked already: nobody in the line of another; those with nothing ongoing first,
 * then those whose administration has the fewest in the group, then those who stand in line with the fewest others (a head
 * would leave nobody below to propose), then the order given. It is a proposal: HR decides.
 */
export function proposePeers(
  candidates: readonly PeerCandidate[],
  asked: readonly PeerPlace[],
  most: number,
): readonly PeerCandidate[] {
  const inLineWith = new Map(
    candidates.map((one) => [one, candidates.filter((other) => isInOwnLine(one.place, other.place)).length]),
  );
  const proposed: PeerCandidate[] = [];
  while (proposed.length < most) {
    const group = [...asked, ...proposed.map(({ place }) => place)];
    const fitting = candidates.filter(
      (one) => !proposed.includes(one) && !group.some((other) => isInOwnLine(one.place, other)),
    );
    const from = ({ place }: PeerCandidate) =>
      group.filter(({ administration }) => administration === place.administration).length;
    const [best] = fitting.toSorted(
      (one, other) =>
        Number(one.hasOngoing) - Number(other.hasOngoing) ||
        from(one) - from(other) ||
        (inLineWith.get(one) ?? 0) - (inLineWith.get(other) ?? 0),
    );
    if (!best) break;
    proposed.push(best);
  }
  return proposed;
}
