import type { PostId, UnitId } from "../shared/ids.ts";
import { nearestPosts } from "./nearestPosts.ts";
import { unitsAbove, type Unit } from "./unitTree.ts";

export interface LeadingPost {
  readonly id: PostId;
  readonly unit: UnitId;
}

export interface SpanInput {
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly posts: readonly LeadingPost[];
  /** People whose main employment is in the unit, holders of manager posts not counted. */
  readonly staffByUnit: ReadonlyMap<UnitId, number>;
}

/**
 * How many people each post leads directly: the staff of every unit whose nearest leading post, at the unit
 * itself or above it, is this one; and the posts whose own nearest post above is this one.
 * Source: SKR's way of counting employees per manager (medarbetare per chef), subordinate managers included.
 * Where several posts lead one unit they share its people, and each is given an equal part (so a span may have
 * decimals).
 * @returns people per post; a post that leads nobody is 0
 */
export function spanOfControl({ units, posts, staffByUnit }: SpanInput): ReadonlyMap<PostId, number> {
  const postsByUnit = Map.groupBy(posts, (post) => post.unit);
  const span = new Map<PostId, number>(posts.map((post) => [post.id, 0]));
  const give = (people: number, leading: readonly LeadingPost[]) => {
    for (const post of leading) span.set(post.id, (span.get(post.id) ?? 0) + people / leading.length);
  };
  for (const [unit, staff] of staffByUnit)
    give(staff, nearestPosts([unit, ...unitsAbove(units, unit)], postsByUnit));
  for (const post of posts) give(1, nearestPosts(unitsAbove(units, post.unit), postsByUnit));
  return span;
}
