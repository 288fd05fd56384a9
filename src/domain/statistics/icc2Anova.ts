import type { OneWayAnova } from "./oneWayAnova.ts";

/**
 * ICC(2) by analysis of variance: how reliable the groups' means are, as measures of how groups differ.
 *
 * (MSB − MSW) / MSB
 *
 * Negative when groups differ less than chance would make them.
 * Source: P. D. Bliese (2000), in Klein & Kozlowski (eds), Multilevel Theory, p. 356; R's multilevel::ICC2.
 * @returns undefined when all groups have the same mean
 */
export function icc2Anova({ meanSquareBetween, meanSquareWithin }: OneWayAnova): number | undefined {
  return meanSquareBetween > 0 ? (meanSquareBetween - meanSquareWithin) / meanSquareBetween : undefined;
}
