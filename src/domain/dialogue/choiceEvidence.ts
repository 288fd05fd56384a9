import { jeffreysInterval, type EstimatedShare } from "../statistics/jeffreysInterval.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Playthrough } from "./playthrough.ts";

/** Where something was chosen: the ids of what was offered, and of what was taken. */
export interface ChoicePlace {
  readonly offered: readonly string[];
  readonly chosen: string;
}

/** What choices show of one competency. */
export interface CompetencyEvidence extends EstimatedShare {
  readonly competencyId: string;
  /** Places where the choices differed in what they show of it. */
  readonly places: number;
  readonly verdict: EvidenceVerdict;
}

/** `mostly` and `seldom`: the interval lies above or below the middle. `mixed`: it is narrow and holds the middle. */
export type EvidenceVerdict = "mostly" | "mixed" | "seldom" | "cannotTell";

/** An interval that covers more than half of what is possible says nothing that could be acted on. */
const widestThatTells = 0.5;

/** The places of a playthrough, in order. */
export function choicePlaces(played: Playthrough, choices: readonly string[]): readonly ChoicePlace[] {
  return choices.map((chosen, step) => ({
    offered: played[step]?.offered.map(({ id }) => id) ?? [],
    chosen,
  }));
}

/**
 * x = (chosen − lowest offered) / (highest − lowest): how far towards showing a competency a choice went, of what
 * could be chosen there. A choice that says nothing of the competency counts as 0 on the author's scale −2 … 2.
 * @returns undefined where all that was offered shows the same: nothing can be told there
 */
export function shownShare(
  { choices }: Pick<Dialogue, "choices">,
  { offered, chosen }: ChoicePlace,
  competencyId: string,
): number | undefined {
  const shown = (id: string) => choices[id]?.shows[competencyId] ?? 0;
  const values = offered.map(shown);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return values.length > 0 && highest > lowest ? (shown(chosen) - lowest) / (highest - lowest) : undefined;
}

/**
 * What shares x of one competency say together, by Jeffreys' prior: Beta(½ + Σx, ½ + n − Σx).
 * Method: docs/methods/dialogue-evidence.md.
 */
export function sumUpShares(competencyId: string, shares: readonly number[]): CompetencyEvidence {
  const sum = shares.reduce((total, share) => total + share, 0);
  const estimate = jeffreysInterval(Math.min(sum, shares.length), shares.length);
  return { competencyId, places: shares.length, ...estimate, verdict: verdictOf(estimate) };
}

/** A whole playthrough: what it shows of each competency that the dialogue trains, in the dialogue's order. */
export function evidenceOf(
  dialogue: Dialogue,
  places: readonly ChoicePlace[],
): readonly CompetencyEvidence[] {
  return dialogue.competencyIds.map((competencyId) =>
    sumUpShares(
      competencyId,
      places.flatMap((place) => shownShare(dialogue, place, competencyId) ?? []),
    ),
  );
}

function verdictOf({ interval: { low, high } }: EstimatedShare): EvidenceVerdict {
  if (high - low > widestThatTells) return "cannotTell";
  if (low > 0.5) return "mostly";
  return high < 0.5 ? "seldom" : "mixed";
}
