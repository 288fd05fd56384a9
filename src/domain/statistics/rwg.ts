import type { Bounds } from "./bounds.ts";

/**
 * The variance of answers given at random, each of the A = max − min + 1 answers as often: (A² − 1)/12; 2 for 1 to 5.
 * Source: James, Demaree & Wolf (1984), Journal of Applied Psychology 69, 85–98, the uniform null.
 */
export function uniformVariance({ min, max }: Bounds): number {
  const answers = max - min + 1;
  return (answers * answers - 1) / 12;
}

/**
 * rWG: how far the members of one group agree on one item. 1: all answered the same; 0: no more than chance.
 *
 * 1 − s²/σ², with s² the variance of the answers (n − 1) and σ² `uniformVariance`; below 0 it is set to 0.
 * Source: James, Demaree & Wolf (1984), as above; R's multilevel::rwg.
 */
export function rwg(variance: number, bounds: Bounds): number {
  return Math.max(0, 1 - variance / uniformVariance(bounds));
}
