import type { Day } from "../shared/day.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";
import type { Post } from "./post.ts";
import type { Unit } from "./unitTree.ts";

/**
 * Whom the people of a workplace mean by their nearest manager: the one who holds or acts in its only post, and has
 * since the day or before it.
 * @returns undefined for a unit with units below, where several lead, nobody does, or somebody else did on the day
 */
export function leaderOfWorkplace(
  { units, posts }: { readonly units: ReadonlyMap<UnitId, Unit>; readonly posts: readonly Post[] },
  unit: UnitId,
  on: Day,
): PersonId | undefined {
  if (units.values().some(({ parent }) => parent === unit)) return undefined;
  const leading = posts.filter((post) => post.unit === unit);
  const holders = leading.flatMap((post) => post.holders.filter(({ kind }) => kind !== "deputy"));
  const [only] = holders;
  return leading.length === 1 && holders.length === 1 && only !== undefined && only.since <= on
    ? only.person
    : undefined;
}
