import type { Bounds } from "./bounds.ts";
import { uniformVariance } from "./rwg.ts";

/**
 * rWG(J): how far the members of one group agree over the J items of a scale.
 *
 * J(1 − r) / (J(1 − r) + r), with r = (mean of the items' variances) / σ² and σ² `uniformVariance`;
 * outside 0 to 1 (r of 1 or more) it is set to 0. With one item it is rWG.
 * It grows with the number of items: compare only scales of the same length.
 * Source: James, Demaree & Wolf (1984), Journal of Applied Psychology 69, 85–98; R's multilevel::rwg.j.
 * @param variances of the items in the group, at least one, each with n − 1
 */
export function rwgj(variances: readonly number[], bounds: Bounds): number {
  const items = variances.length;
  const ratio = variances.reduce((sum, variance) => sum + variance, 0) / items / uniformVariance(bounds);
  if (ratio >= 1) return 0;
  return (items * (1 - ratio)) / (items * (1 - ratio) + ratio);
}
