import type { Interval } from "../shared/interval.ts";
import { normalCdf, normalDensity } from "../statistics/distributions/normal.ts";
import type { DemandWeight } from "./demandWeights.ts";
import { measuredLevel } from "./measuredLevel.ts";
import type { CompetencyMeasure, MeasuredLevel } from "./measuredLevel.ts";
import type { NeedVerdict } from "./rules.ts";

/** The gap between what an assignment demands of a competency and what was measured, in points of the scale. */
export interface CompetencyNeed {
  readonly competencyId: string;
  readonly demand: DemandWeight;
  readonly measured: MeasuredLevel | undefined;
  /** demanded − measured; below 0 where more is measured than demanded. Undefined when nothing was measured. */
  readonly gap: { readonly estimate: number; readonly interval: Interval } | undefined;
  /** The mean of what the gap can be, counting nothing below 0 (`expectedGap`). */
  readonly expectedGap: number | undefined;
  /** weight · expected gap: what a plan closes first. */
  readonly need: number | undefined;
  readonly verdict: NeedVerdict;
}

/**
 * One need. `likelyGap` when the whole interval lies above 0, `noGap` when it lies at or below 0, else `cannotTell`.
 * @param measure undefined when the competency was not measured
 */
export function competencyNeed(
  demand: DemandWeight,
  measure: CompetencyMeasure | undefined,
  confidence = 0.95,
): CompetencyNeed {
  const { competencyId, demandedScore, weight } = demand;
  const measured = measure === undefined ? undefined : measuredLevel(measure, confidence);
  if (measured === undefined) {
    const nothing = { measured, gap: undefined, expectedGap: undefined, need: undefined };
    return { competencyId, demand, ...nothing, verdict: "notMeasured" };
  }
  const estimate = demandedScore - measured.score;
  const interval = {
    low: demandedScore - measured.interval.high,
    high: demandedScore - measured.interval.low,
    confidence,
  };
  const expected = expectedGap(estimate, measured.standardError);
  return {
    competencyId,
    demand,
    measured,
    gap: { estimate, interval },
    expectedGap: expected,
    need: weight * expected,
    verdict: verdictOf(interval),
  };
}

/**
 * E[max(0, G)] for G normal around the estimate: g Φ(g/SE) + SE φ(g/SE). A gap that cannot be told from nothing
 * still has a small expected size, and one that is certain has its own.
 * @param standardError 0 or more
 */
export function expectedGap(estimate: number, standardError: number): number {
  if (standardError === 0) return Math.max(0, estimate);
  const z = estimate / standardError;
  return Math.max(0, estimate * normalCdf(z) + standardError * normalDensity(z));
}

function verdictOf({ low, high }: Interval): NeedVerdict {
  if (low > 0) return "likelyGap";
  return high <= 0 ? "noGap" : "cannotTell";
}
