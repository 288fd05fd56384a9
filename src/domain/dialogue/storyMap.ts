/** A place of a story, with the ways that lead on from it, as they are written. */
export interface StoryPlace {
  readonly id: string;
  readonly line: number;
  readonly ways: readonly StoryWay[];
}

export interface StoryWay {
  /** What is chosen; undefined where the story goes on by itself. */
  readonly choice: string | undefined;
  /** A place's id, or `END`. */
  readonly to: string;
}

/** Where everything begins, before the first knot. */
export const storyStart = "start";
export const storyEnd = "END";

/** How many steps each place stands from the start; places that nothing leads to stand after all others. */
export function depthsOf(places: readonly StoryPlace[]): ReadonlyMap<string, number> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const depths = new Map<string, number>();
  const [first] = places;
  const open = first ? [first.id] : [];
  if (first) depths.set(first.id, 0);
  for (const id of open)
    for (const { to } of byId.get(id)?.ways ?? []) {
      if (depths.has(to) || !byId.has(to)) continue;
      depths.set(to, (depths.get(id) ?? 0) + 1);
      open.push(to);
    }
  const last = Math.max(-1, ...depths.values()) + 1;
  return new Map(places.map(({ id }) => [id, depths.get(id) ?? last]));
}
