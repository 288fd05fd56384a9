import type { IndistinctGroup, PublishedRelease } from "./publishedRow.ts";

/** The published row that covers fewest besides a group: withholding it merges the group with its nearest neighbours. */
export function smallestRow(
  { rows }: PublishedRelease,
  group: IndistinctGroup,
  level: "index" | "items",
): number {
  const [smallest] = group.rows
    .filter((row) => level === "index" || rows[row]!.shows === "items")
    .sort((a, b) => rows[a]!.groups.length - rows[b]!.groups.length || a - b);
  if (smallest === undefined) throw new RangeError("a group that no row covers is exposed by none");
  return smallest;
}
