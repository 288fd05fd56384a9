import type { Interval } from "../shared/interval.ts";
import { cronbachAlpha } from "../statistics/cronbachAlpha.ts";
import { feldtInterval } from "../statistics/feldtInterval.ts";
import { icc1Anova } from "../statistics/icc1Anova.ts";
import { icc1Reml } from "../statistics/icc1Reml.ts";
import { icc2Anova } from "../statistics/icc2Anova.ts";
import {
  addItemMoments,
  covariancesOf,
  itemMomentsToScale,
  type ItemMoments,
} from "../statistics/itemMoments.ts";
import { oneWayAnova } from "../statistics/oneWayAnova.ts";
import type { Instrument } from "./instrument.ts";
import { reverseMoments } from "./measureScale.ts";
import { scalesOf } from "./scales.ts";

/** How well a scale measured in a round, and how much of it belongs to the workplace rather than the person. */
export interface ScaleQuality {
  readonly scale: string;
  /** Of those who answered every item (listwise). */
  readonly respondents: number;
  readonly groups: number;
  readonly alpha: number | undefined;
  readonly alphaInterval: Interval | undefined;
  /** By ANOVA with the mean group size; may be negative. */
  readonly icc1Anova: number | undefined;
  readonly icc1Reml: number | undefined;
  readonly icc2: number | undefined;
}

/**
 * The quality of every scale over the groups as they are kept after the close: groups merged for protection count
 * as one, so the figures can be computed again by anybody who holds what the round left.
 */
export function roundSummary(
  instrument: Instrument,
  groups: readonly ItemMoments[],
): readonly ScaleQuality[] {
  const turned = groups.filter((group) => group.n > 0).map((group) => reverseMoments(group, instrument));
  const whole = turned.reduce<ItemMoments | undefined>(
    (sum, group) => (sum ? addItemMoments(sum, group) : group),
    undefined,
  );
  if (!whole) return [];
  return scalesOf(instrument).map(({ id, items }) => {
    const covariances = covariancesOf(whole);
    const alpha = covariances && cronbachAlpha(items.map((j) => items.map((k) => covariances[j]![k]!)));
    const moments = turned.map((group) => itemMomentsToScale(group, items));
    const anova = oneWayAnova(moments);
    return {
      scale: id,
      respondents: whole.n,
      groups: turned.length,
      alpha,
      alphaInterval: alpha === undefined ? undefined : feldtInterval(alpha, whole.n, items.length),
      icc1Anova: anova && icc1Anova(anova, "meanGroupSize"),
      icc1Reml: icc1Reml(moments),
      icc2: anova && icc2Anova(anova),
    };
  });
}
