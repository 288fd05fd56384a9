import type { IndistinctGroup, PublishedRelease } from "./publishedRow.ts";
import type { ReducedEquation } from "./reduceEquations.ts";

/**
 * Whether a group's sum on an item may be at least one step another, by a world that is found without solving:
 * two people of different groups in the same distribution change places on the item, and two change places the
 * other way on another item of the same scales, so that every published distribution and index stays as it is.
 * False only says that no such world was found.
 */
export function anotherWorldMoves(
  { scales }: PublishedRelease,
  groups: readonly IndistinctGroup[],
  items: readonly ReducedEquation[],
  group: number,
  item: number,
): boolean {
  const inScales = (place: number): string =>
    scales.flatMap((scale, index) => (scale.items.includes(place) ? [index] : [])).join(" ");
  const counts = groups[group]!.answers.counts;
  const alike = [...counts.keys()].filter((other) => other !== item && inScales(other) === inScales(item));
  const isFree = inScales(item) === "";
  return neighbours(items, group).some((neighbour) => {
    const steps = swaps(groups, group, neighbour, item).filter((step) => step !== 0);
    if (isFree) return steps.length > 0;
    return alike.some((other) => {
      const back = new Set(swaps(groups, group, neighbour, other));
      return steps.some((step) => back.has(-step));
    });
  });
}

/** Groups that stand in exactly the same equations, with the same coefficient. */
function neighbours(items: readonly ReducedEquation[], group: number): readonly number[] {
  const own = items.filter(({ coefficients }) => coefficients.has(group));
  const candidates = own.length === 0 ? [] : [...own[0]!.coefficients.keys()];
  return candidates.filter(
    (other) =>
      other !== group &&
      items.every(({ coefficients }) => coefficients.get(other) === coefficients.get(group)),
  );
}

/** What a group gains when one of its people changes places with one of another group. */
function swaps(
  groups: readonly IndistinctGroup[],
  group: number,
  other: number,
  item: number,
): readonly number[] {
  const given = (place: number): readonly number[] =>
    groups[place]!.answers.counts[item]!.flatMap((count, level) => (count > 0 ? [level] : []));
  return given(group).flatMap((own) => given(other).map((theirs) => theirs - own));
}
