/**
 * Cronbach's alpha: how consistently the items of a scale put respondents in the same order; the share of the
 * variance of the summed scale that the items have in common, were they equally good measures of one thing.
 *
 * α = k/(k − 1) · (1 − Σⱼ cⱼⱼ / Σⱼₖ cⱼₖ), for k items with covariances cⱼₖ.
 *
 * Of the covariances among complete rows it is alpha by listwise deletion; of `pairwiseCovariances`, by pairwise
 * (raw_alpha of R's psych::alpha). The two differ when answers are missing: say which one is shown.
 * It may be negative, when items work against each other; it is no proof that a scale measures one thing.
 * Source: L. J. Cronbach (1951), Psychometrika 16, 297–334.
 * @param covariances k × k, symmetric, items turned the same way
 * @returns undefined for fewer than two items or a scale that does not vary
 */
export function cronbachAlpha(covariances: readonly (readonly number[])[]): number | undefined {
  const k = covariances.length;
  const ofItems = covariances.reduce((sum, row, j) => sum + row[j]!, 0);
  const ofScale = covariances.reduce((sum, row) => sum + row.reduce((inRow, c) => inRow + c, 0), 0);
  if (k < 2 || !(ofScale > 0)) return undefined;
  return (k / (k - 1)) * (1 - ofItems / ofScale);
}
