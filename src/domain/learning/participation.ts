import { withheldGroups } from "../disclosure/withheldGroups.ts";

/** How many take part, safe to show: a whole number of fives that is reached, or that it is not shown. */
export type ParticipationCell =
  | { readonly kind: "shown"; readonly atLeast: number }
  | { readonly kind: "withheld" };

export interface ParticipationRow {
  /** In the order of the groups. */
  readonly cells: readonly ParticipationCell[];
  readonly total: ParticipationCell;
}

const smallestGroup = 5;

/**
 * Participants of one course by group, safe to show. Fewer than five are withheld, and none is as few as that; what a
 * total would reveal is withheld too. Counts are rounded down to fives, so that one person more is not seen.
 * @param participants in each of the disjoint groups
 */
export function safeParticipation(participants: readonly number[]): ParticipationRow {
  const { withheld, isTotalShown } = withheldGroups(participants, smallestGroup, true);
  const total = participants.reduce((sum, count) => sum + count, 0);
  return {
    cells: participants.map((count, index) => (withheld.has(index) ? { kind: "withheld" } : shown(count))),
    total: isTotalShown && total >= smallestGroup ? shown(total) : { kind: "withheld" },
  };
}

function shown(count: number): ParticipationCell {
  return { kind: "shown", atLeast: count - (count % smallestGroup) };
}
