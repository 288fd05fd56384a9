import type { RandomSource } from "../shared/random.ts";

/** A draw from the standard normal distribution. Source: G. E. P. Box & M. E. Muller (1958), the cosine form. */
export function drawNormal(random: RandomSource): number {
  // 1 − u lies in (0, 1]: its logarithm is finite.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
