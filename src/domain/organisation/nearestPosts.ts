import type { UnitId } from "../shared/ids.ts";

/** The posts of the first unit on a path that has any: who leads, seen from where the path begins. */
export function nearestPosts<Post>(
  path: readonly UnitId[],
  postsByUnit: ReadonlyMap<UnitId, readonly Post[]>,
): readonly Post[] {
  for (const unit of path) {
    const leading = postsByUnit.get(unit);
    if (leading) return leading;
  }
  return [];
}
