import { decideRelease as decide } from "../disclosure/decideRelease.ts";
import type { GroupAnswers } from "../disclosure/releaseQuestion.ts";
import type { ReleaseAudit } from "../disclosure/releaseAudit.ts";
import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { itemMomentsToScale } from "../statistics/itemMoments.ts";
import type { Instrument } from "./instrument.ts";
import { reverseMoments } from "./measureScale.ts";
import { scalesOf } from "./scales.ts";
import type { UnitDecision } from "./unitRelease.ts";
import type { UnitStatistics } from "./unitStatistics.ts";

/** A unit of a round with what its own people answered. */
export interface AnsweredUnit {
  /** Place of the unit above, −1 at the top; parents before children. */
  readonly parent: number;
  readonly own: UnitStatistics;
  /** Somebody leads this unit itself, and would miss its result most. */
  readonly isLed: boolean;
}

export interface Thresholds {
  /** Fewest answers behind an index. */
  readonly index: number;
  /** Fewest answers behind an item or a distribution. */
  readonly items: number;
}

export interface ReleaseDecision {
  readonly decisions: readonly UnitDecision[];
  /** The published unit that each unit's own answers are kept with, by level; −1: with none. */
  readonly indexAtoms: readonly number[];
  readonly itemAtoms: readonly number[];
  readonly audit: ReleaseAudit;
}

/**
 * Decides once what a round may show: which units an index, and which their items too, so that nothing published,
 * alone or together, tells of a group below the threshold (docs/methods/release-grouping.md). An index counts those
 * who answered everything, items count the item with fewest answers: all figures of a unit then rest on at least
 * so many.
 */
export function decideRelease(
  instrument: Instrument,
  units: readonly AnsweredUnit[],
  thresholds: Thresholds,
  solveSeries: SolveSeries,
): Promise<ReleaseDecision> {
  const scales = scalesOf(instrument);
  return decide(
    {
      units: units.map(({ parent, own, isLed }) => ({ parent, isLed, own: answersOf(instrument, own) })),
      scales,
      thresholds,
    },
    solveSeries,
  );
}

/** As disclosure control counts answers: reversed items turned, the lowest answer 0. */
export function answersOf(instrument: Instrument, own: UnitStatistics): GroupAnswers {
  const turned = reverseMoments(own.moments, instrument);
  const lowest = instrument.scale.min;
  return {
    respondents: own.respondents,
    complete: turned.n,
    counts: own.counts.map((levels, item) =>
      instrument.items[item]?.isReversed === true ? levels.toReversed() : levels,
    ),
    scores: scalesOf(instrument).map(({ items }) => {
      const { n, sum, sumOfSquares } = itemMomentsToScale(turned, items);
      return { sum: sum - n * lowest, sumOfSquares: sumOfSquares - 2 * lowest * sum + n * lowest * lowest };
    }),
  };
}

export function membersByAtom(atoms: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = atoms.map((_, place) => place).filter((place) => atoms[place]! >= 0);
  return Map.groupBy(places, (place) => atoms[place]!);
}
