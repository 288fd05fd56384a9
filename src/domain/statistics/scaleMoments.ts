import { sumOfDeviationProducts } from "./sumOfDeviationProducts.ts";

/**
 * All that must be kept of a group's scores on a scale, so that its mean, its variance and what builds on them can
 * be computed after the answers themselves are destroyed. A score is the mean of one respondent's items.
 */
export interface ScaleMoments {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

export function scaleMomentsOf(scores: readonly number[]): ScaleMoments {
  return {
    n: scores.length,
    sum: scores.reduce((sum, score) => sum + score, 0),
    sumOfSquares: scores.reduce((sum, score) => sum + score * score, 0),
  };
}

/** x̄ = Σx / n; undefined without answers */
export function meanOf({ n, sum }: ScaleMoments): number | undefined {
  return n === 0 ? undefined : sum / n;
}

/** SS = Σ(x − x̄)²; exactly 0 where all scores are the same */
export function sumOfSquaredDeviations({ n, sum, sumOfSquares }: ScaleMoments): number {
  return n === 0 ? 0 : Math.max(0, sumOfDeviationProducts(n, sum, sum, sumOfSquares));
}

/** s² = SS / (n − 1); undefined with fewer than two scores */
export function varianceOf(moments: ScaleMoments): number | undefined {
  return moments.n < 2 ? undefined : sumOfSquaredDeviations(moments) / (moments.n - 1);
}

/** Two groups seen as one. */
export function addScaleMoments(one: ScaleMoments, other: ScaleMoments): ScaleMoments {
  return {
    n: one.n + other.n,
    sum: one.sum + other.sum,
    sumOfSquares: one.sumOfSquares + other.sumOfSquares,
  };
}

/** What is left of a whole when one of its parts is taken out. */
export function subtractScaleMoments(whole: ScaleMoments, part: ScaleMoments): ScaleMoments {
  return {
    n: whole.n - part.n,
    sum: whole.sum - part.sum,
    sumOfSquares: whole.sumOfSquares - part.sumOfSquares,
  };
}
