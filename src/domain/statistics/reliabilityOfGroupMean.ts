/**
 * How reliable the mean of n members is as a measure of their group: ICC(2) for a group of that very size.
 *
 * n ρ / (1 + (n − 1) ρ), with ρ = ICC(1): the Spearman–Brown formula.
 * Source: P. D. Bliese (2000), in Klein & Kozlowski (eds), Multilevel Theory, p. 356.
 * @param icc1 from 0 to 1 (the REML estimate, say)
 * @param n members who answered, 1 or more
 */
export function reliabilityOfGroupMean(icc1: number, n: number): number {
  return (n * icc1) / (1 + (n - 1) * icc1);
}
