import { sumOfDeviationProducts } from "./sumOfDeviationProducts.ts";
import type { AnswerTable } from "./answerTable.ts";

/**
 * The covariance of every pair of items among those who answered both; the variances among those who answered the
 * item. Rows need not be complete, so each entry has its own n (pairwise deletion).
 *
 * cⱼₖ = (Σxⱼxₖ − ΣxⱼΣxₖ/nⱼₖ) / (nⱼₖ − 1), every sum over the nⱼₖ respondents with both.
 * Source: what R's cov(x, use = "pairwise.complete.obs") gives.
 * @returns undefined where some pair has fewer than two respondents
 */
export function pairwiseCovariances(table: AnswerTable): number[][] | undefined {
  const { rows, items, answers, missing } = table;
  const covariances = Array.from({ length: items }, () => Array.from({ length: items }, () => 0));
  for (let j = 0; j < items; j += 1) {
    for (let k = j; k < items; k += 1) {
      let [n, sumJ, sumK, products] = [0, 0, 0, 0];
      for (let row = 0; row < rows; row += 1) {
        const first = answers[row * items + j]!;
        const second = answers[row * items + k]!;
        if (Object.is(first, missing) || Object.is(second, missing)) continue;
        n += 1;
        sumJ += first;
        sumK += second;
        products += first * second;
      }
      if (n < 2) return undefined;
      covariances[j]![k] = covariances[k]![j] = sumOfDeviationProducts(n, sumJ, sumK, products) / (n - 1);
    }
  }
  return covariances;
}
