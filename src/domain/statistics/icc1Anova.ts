import type { OneWayAnova } from "./oneWayAnova.ts";

/**
 * ICC(1) by analysis of variance: how alike two members of the same group answer; the share of the variance that
 * lies between groups.
 *
 * (MSB − MSW) / (MSB + (k − 1) MSW), for groups of size k.
 *
 * It is negative when groups differ less than chance would make them; that is reported, not set to 0.
 * Source: P. D. Bliese (2000), in Klein & Kozlowski (eds), Multilevel Theory, p. 355; R's multilevel::ICC1.
 * @param groupSize k: `meanGroupSize` (Bliese's, and the usual) or `k0` (unbiased for unequal groups)
 */
export function icc1Anova(anova: OneWayAnova, groupSize: "meanGroupSize" | "k0"): number {
  const { meanSquareBetween, meanSquareWithin } = anova;
  const total = meanSquareBetween + (anova[groupSize] - 1) * meanSquareWithin;
  return (meanSquareBetween - meanSquareWithin) / total;
}
