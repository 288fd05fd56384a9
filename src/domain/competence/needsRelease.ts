import type { Post } from "../organisation/post.ts";
import { unitsAbove, type Unit } from "../organisation/unitTree.ts";
import type { Day } from "../shared/day.ts";
import type { RoundId, UnitId } from "../shared/ids.ts";
import type { SafeNeedRow } from "./safeNeeds.ts";

/** Needs in groups of posts after a 360, as they were decided once: they never change, whoever comes and goes. */
export interface NeedsRelease {
  readonly round: RoundId;
  readonly releasedOn: Day;
  readonly rulesVersion: string;
  readonly framework: string;
  readonly frameworkVersion: string;
  /** In the order of the cells of each row. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly SafeNeedRow[];
}

/** The group of a post: its administration, or the unit at the top for posts that stand above all administrations. */
export function groupOfPost({ unit }: Pick<Post, "unit">, units: ReadonlyMap<UnitId, Unit>): UnitId {
  const path = [unit, ...unitsAbove(units, unit)];
  return path.find((id) => units.get(id)?.kind === "administration") ?? path.at(-1) ?? unit;
}
