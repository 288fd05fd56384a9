import type { ShownScale, UnitRelease } from "./unitRelease.ts";

/** What a result suggests to bring to the meeting, by the ids of items or, where items are not shown, scales. */
export interface MeetingSuggestion {
  readonly of: "items" | "scales";
  readonly strengths: readonly [string, string];
  readonly question: string;
}

/**
 * The two highest figures as strengths and the lowest as the question to talk about. The total is no topic.
 * @returns undefined when nothing is shown, or fewer than three figures are
 */
export function suggestForMeeting(release: UnitRelease): MeetingSuggestion | undefined {
  if (release.kind !== "shown") return undefined;
  const [of, figures] =
    release.items.kind === "shown"
      ? (["items", release.items.items.map(({ item, index }) => ({ id: item, index }))] as const)
      : ([
          "scales",
          release.scales.filter(isTopic).map(({ scale, index }) => ({ id: scale, index })),
        ] as const);
  const [first, second, ...rest] = [...figures].sort((a, b) => b.index - a.index);
  const last = rest.at(-1);
  return first && second && last && { of, strengths: [first.id, second.id], question: last.id };
}

function isTopic({ scale }: ShownScale): boolean {
  return scale !== "total";
}
