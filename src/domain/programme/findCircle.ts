import type { ProgrammeId } from "./programme.ts";
import type { Prerequisite } from "./prerequisite.ts";

/**
 * The shortest way in which programmes require each other round to where it begins: nobody could ever take them.
 * @param programmes all there are, with what each requires
 * @returns from `from` to the last that requires it; undefined where there is no circle
 */
export function findCircle(
  from: ProgrammeId,
  programmes: ReadonlyMap<ProgrammeId, readonly Prerequisite[]>,
): readonly ProgrammeId[] | undefined {
  const seen = new Set<ProgrammeId>();
  let ways: readonly (readonly ProgrammeId[])[] = [[from]];
  while (ways.length > 0) {
    const longer: (readonly ProgrammeId[])[] = [];
    for (const way of ways)
      for (const one of programmes.get(way.at(-1) ?? from) ?? []) {
        if (one.kind !== "programme") continue;
        if (one.id === from) return way;
        if (!seen.has(one.id)) longer.push([...way, one.id]);
        seen.add(one.id);
      }
    ways = longer;
  }
  return undefined;
}
