import { reverseAnswer, type Bounds } from "../statistics/bounds.ts";
import type { MeasuredIndex } from "../statistics/intervalOfIndex.ts";
import type { ItemMoments } from "../statistics/itemMoments.ts";
import { itemMomentsToScale } from "../statistics/itemMoments.ts";
import { meanOf } from "../statistics/scaleMoments.ts";
import { meanToIndex } from "../statistics/bounds.ts";
import { scaleIndex } from "../statistics/scaleIndex.ts";
import type { Instrument } from "./instrument.ts";
import type { ScalePlan } from "./scales.ts";
import type { UnitStatistics } from "./unitStatistics.ts";

/**
 * The index of one scale for one group, by the instrument's scoring, with the moments of its scores.
 * @returns undefined when an item of the scale has no answer, or nobody answered all of them where that is needed
 */
export function measureScale(
  instrument: Instrument,
  scale: ScalePlan,
  statistics: UnitStatistics,
): MeasuredIndex | undefined {
  const scores = itemMomentsToScale(reverseMoments(statistics.moments, instrument), scale.items);
  const index = indexOf(instrument, scale, statistics, meanOf(scores));
  return index === undefined ? undefined : { index, scores };
}

function indexOf(
  instrument: Instrument,
  scale: ScalePlan,
  statistics: UnitStatistics,
  meanScore: number | undefined,
): number | undefined {
  const { scoring, scale: bounds } = instrument;
  if (scoring === "meanOfItemIndices")
    return scaleIndex(
      scale.items.map((item) => favourableMean(instrument, item, statistics)),
      bounds,
    );
  return meanScore === undefined ? undefined : meanToIndex(meanScore, bounds);
}

/** An item's mean over those who answered it, turned so that more is better; undefined where nobody did. */
export function favourableMean(
  { items, scale }: Instrument,
  item: number,
  { counts }: UnitStatistics,
): number | undefined {
  const mean = meanAnswer(counts[item] ?? [], scale);
  return mean !== undefined && items[item]?.isReversed === true ? reverseAnswer(mean, scale) : mean;
}

/** The mean of counted answers, the lowest of which is `min`. */
export function meanAnswer(counts: readonly number[], { min }: Bounds): number | undefined {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.reduce((total, count, level) => total + count * (min + level), 0);
  return answers === 0 ? undefined : sum / answers;
}

/**
 * The moments as if reversed items had been answered the other way, x → c − x with c = min + max:
 * Σ(c − x) = nc − Σx; Σ(c − x)y = cΣy − Σxy; Σ(c − x)(c − y) = nc² − cΣx − cΣy + Σxy.
 */
export function reverseMoments(moments: ItemMoments, { items, scale }: Instrument): ItemMoments {
  if (items.every((item) => !item.isReversed)) return moments;
  const turn = scale.min + scale.max;
  const { n, sums, crossProducts } = moments;
  const [factor, shift] = [
    items.map((item) => (item.isReversed ? -1 : 1)),
    items.map((item) => (item.isReversed ? turn : 0)),
  ];
  return {
    n,
    sums: sums.map((sum, j) => n * shift[j]! + factor[j]! * sum),
    crossProducts: crossProducts.map((row, j) =>
      row.map(
        (product, k) =>
          n * shift[j]! * shift[k]! +
          shift[j]! * factor[k]! * sums[k]! +
          shift[k]! * factor[j]! * sums[j]! +
          factor[j]! * factor[k]! * product,
      ),
    ),
  };
}
