import { meanToIndex } from "../statistics/bounds.ts";
import { changeBetweenRounds } from "../statistics/changeBetweenRounds.ts";
import { differenceOfMeans } from "../statistics/differenceOfMeans.ts";
import { intervalOfIndex, type MeasuredIndex } from "../statistics/intervalOfIndex.ts";
import { subtractScaleMoments } from "../statistics/scaleMoments.ts";
import type { Instrument } from "./instrument.ts";
import { favourableMean, meanAnswer, measureScale } from "./measureScale.ts";
import { scalesOf, type ScalePlan } from "./scales.ts";
import type {
  BackgroundFigure,
  ItemsRelease,
  ShownItem,
  ShownScale,
  UnitDecision,
  UnitRelease,
} from "./unitRelease.ts";
import type { UnitStatistics } from "./unitStatistics.ts";

export interface MeasuredUnit {
  readonly invited: number;
  /** The unit with all below it. */
  readonly statistics: UnitStatistics;
  readonly decision: UnitDecision;
  /** What the round before released of the unit, where it was shown. */
  readonly before: readonly ShownScale[] | undefined;
  /** People by background whose figures may be told beside the unit's. */
  readonly parts: readonly BackgroundPart[];
}

/** People of a unit and below it who have one background value, of groups that may be told by it. */
export interface BackgroundPart extends Pick<BackgroundFigure, "variable" | "value"> {
  readonly statistics: UnitStatistics;
}

/**
 * What a round says of a unit: exactly what was decided may be shown, and nothing that was not.
 * @param whole the statistics of everybody in the round, for the comparison with all others
 */
export function releaseUnit(instrument: Instrument, unit: MeasuredUnit, whole: UnitStatistics): UnitRelease {
  const { decision, invited, statistics } = unit;
  if (decision.level === "withheld") return { kind: "withheld", invited, reason: decision.reason };
  const scales = scalesOf(instrument).flatMap((plan) => shownScale(instrument, plan, unit, whole) ?? []);
  const items: ItemsRelease =
    decision.level === "items"
      ? { kind: "shown", items: shownItems(instrument, statistics) }
      : { kind: "withheld", reason: decision.itemsReason };
  const background = unit.parts.map((part) => backgroundFigure(instrument, part));
  return { kind: "shown", invited, answers: statistics.respondents, scales, items, background };
}

function backgroundFigure(
  instrument: Instrument,
  { variable, value, statistics }: BackgroundPart,
): BackgroundFigure {
  const scales = scalesOf(instrument).flatMap((plan) => {
    const measured = measureScale(instrument, plan, statistics);
    if (!measured) return [];
    const interval = intervalOfIndex(measured, { ...instrument.scale, items: plan.items.length });
    return [{ scale: plan.id, index: measured.index, interval }];
  });
  return { variable, value, answers: statistics.respondents, scales };
}

function shownScale(
  instrument: Instrument,
  plan: ScalePlan,
  { statistics, before }: MeasuredUnit,
  whole: UnitStatistics,
): ShownScale | undefined {
  const measured = measureScale(instrument, plan, statistics);
  if (!measured) return undefined;
  const scale = { ...instrument.scale, items: plan.items.length };
  const past = before?.find((shown) => shown.scale === plan.id);
  return {
    scale: plan.id,
    index: measured.index,
    interval: intervalOfIndex(measured, scale),
    change: past && changeBetweenRounds(past, measured, scale),
    difference: differenceFromOthers(measured, measureScale(instrument, plan, whole), plan),
    scores: measured.scores,
  };
}

/** A unit against everybody else: it is taken out of the whole first, for a part is not independent of its whole. */
function differenceFromOthers(
  unit: MeasuredIndex,
  whole: MeasuredIndex | undefined,
  { items }: ScalePlan,
): ShownScale["difference"] {
  if (!whole) return "none";
  const others = subtractScaleMoments(whole.scores, unit.scores);
  const interval = differenceOfMeans(unit.scores, others, 1 / items.length)?.interval;
  if (!interval) return "none";
  if (interval.low > 0) return "higher";
  return interval.high < 0 ? "lower" : "none";
}

function shownItems(instrument: Instrument, statistics: UnitStatistics): readonly ShownItem[] {
  return instrument.items.flatMap((item, place) => {
    const counts = statistics.counts[place] ?? [];
    const mean = meanAnswer(counts, instrument.scale);
    const favourable = favourableMean(instrument, place, statistics);
    if (mean === undefined || favourable === undefined) return [];
    return {
      item: item.id,
      answers: counts.reduce((sum, count) => sum + count, 0),
      mean,
      index: meanToIndex(favourable, instrument.scale),
      counts,
    };
  });
}
