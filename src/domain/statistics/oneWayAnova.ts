import { addScaleMoments, sumOfSquaredDeviations, type ScaleMoments } from "./scaleMoments.ts";
import { fUpperTail } from "./distributions/fDistribution.ts";

/** One-way analysis of variance: how much of what differs between respondents is between their groups. */
export interface OneWayAnova {
  /** respondents */
  readonly n: number;
  /** groups with at least one respondent */
  readonly groups: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  /** n / groups: the group size that Bliese's ICC(1) uses */
  readonly meanGroupSize: number;
  /** (n − Σnᵢ²/n) / (groups − 1): the group size that makes ANOVA's estimate of the variance between unbiased */
  readonly k0: number;
  /** the share of the sum of squares that is between groups, 0 to 1 */
  readonly etaSquared: number;
  /** the F test that all groups have one mean; undefined when nothing varies within */
  readonly f: { readonly value: number; readonly p: number } | undefined;
}

/** Below this share of the whole, what lies between equal means is rounding and nothing else. */
const rounding = 1e-12;

/**
 * MSB = Σnᵢ(x̄ᵢ − x̄)² / (G − 1) and MSW = ΣᵢΣⱼ(xᵢⱼ − x̄ᵢ)² / (N − G), from each group's n, sum and sum of squares.
 * Source: Searle, Casella & McCulloch (1992), Variance Components, ch. 3; k0 is their n₀.
 * @returns undefined with fewer than two groups, when no group has two respondents, or when nothing varies
 */
export function oneWayAnova(allGroups: readonly ScaleMoments[]): OneWayAnova | undefined {
  const groups = allGroups.filter((group) => group.n > 0);
  if (groups.length < 2) return undefined;
  const all = groups.reduce(addScaleMoments);
  if (all.n <= groups.length) return undefined;
  const total = sumOfSquaredDeviations(all);
  if (total === 0) return undefined;
  const within = groups.reduce((sum, group) => sum + sumOfSquaredDeviations(group), 0);
  const grandMean = all.sum / all.n;
  const squares = groups.reduce((sum, { n, sum: x }) => sum + n * (x / n - grandMean) ** 2, 0);
  const between = squares > rounding * total ? squares : 0;
  const degrees = [groups.length - 1, all.n - groups.length] as const;
  const meanSquareBetween = between / degrees[0];
  const meanSquareWithin = within / degrees[1];
  const value = meanSquareBetween / meanSquareWithin;
  return {
    n: all.n,
    groups: groups.length,
    meanSquareBetween,
    meanSquareWithin,
    meanGroupSize: all.n / groups.length,
    k0: (all.n - groups.reduce((sum, { n }) => sum + n * n, 0) / all.n) / degrees[0],
    etaSquared: between / (between + within),
    f: within > 0 ? { value, p: fUpperTail(value, degrees) } : undefined,
  };
}
