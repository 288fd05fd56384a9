import { addScaleMoments, sumOfSquaredDeviations, type ScaleMoments } from "./scaleMoments.ts";

/** What the estimate needs of a group: n, mean, Σ(x − x̄)². */
interface Group {
  readonly n: number;
  readonly mean: number;
}

interface Model {
  readonly groups: readonly Group[];
  readonly n: number;
  /** SSW = ΣᵢΣⱼ(xᵢⱼ − x̄ᵢ)² */
  readonly within: number;
}

const gridSteps = 200;

/**
 * ICC(1) by restricted maximum likelihood (REML) in the one-way random effects model
 * xᵢⱼ = μ + uᵢ + eᵢⱼ, var(uᵢ) = τ², var(eᵢⱼ) = σ²: the share τ²/(τ² + σ²) of the variance that lies between groups.
 * Groups may differ in size. It weighs groups otherwise than ANOVA does, so the two estimates differ; this one is
 * never negative: where no difference between groups is the likeliest, it is exactly 0.
 *
 * With θ = τ²/σ², wᵢ = nᵢ/(1 + nᵢθ), μ = Σwᵢx̄ᵢ/Σwᵢ and Q = SSW + Σwᵢ(x̄ᵢ − μ)², what is minimised is
 * −2ℓ(θ) = (N − 1) ln Q + Σ ln(1 + nᵢθ) + ln Σwᵢ, one unknown, for σ² = Q/(N − 1) was maximised out.
 * The minimum is where the derivative is zero, found by halving to within 1e-15 of ρ = θ/(1 + θ).
 * Source: Patterson & Thompson (1971), Biometrika 58, 545–554; Searle, Casella & McCulloch (1992), Variance
 * Components, ch. 6. Same model as R's nlme::lme(x ~ 1, random = ~ 1 | group).
 * @returns undefined with fewer than two groups, when no group has two respondents, or when nothing varies
 */
export function icc1Reml(allGroups: readonly ScaleMoments[]): number | undefined {
  const filled = allGroups.filter((group) => group.n > 0);
  const groups = filled.map(({ n, sum }) => ({ n, mean: sum / n }));
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  if (groups.length < 2 || n <= groups.length) return undefined;
  const within = filled.reduce((sum, group) => sum + sumOfSquaredDeviations(group), 0);
  if (within === 0) return sumOfSquaredDeviations(filled.reduce(addScaleMoments)) > 0 ? 1 : undefined;
  return likeliestShare({ groups, n, within });
}

/** The best of a grid over ρ from 0 to 1, refined where the derivative changes sign beside it. */
function likeliestShare(model: Model): number {
  let best = 0;
  let least = minusTwiceLogLikelihood(model, 0);
  for (let step = 1; step < gridSteps; step += 1) {
    const value = minusTwiceLogLikelihood(model, step / gridSteps);
    if (value < least) [best, least] = [step, value];
  }
  if (best === 0 && slope(model, 0) >= 0) return 0;
  let low = Math.max(0, best - 1) / gridSteps;
  let high = Math.min(gridSteps, best + 1) / gridSteps;
  while (high - low > 1e-15) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (slope(model, middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function minusTwiceLogLikelihood(model: Model, share: number): number {
  const theta = share / (1 - share);
  const { residual, weights } = fit(model, theta);
  const logDeterminant = model.groups.reduce((sum, { n }) => sum + Math.log1p(n * theta), 0);
  return (model.n - 1) * Math.log(residual) + logDeterminant + Math.log(weights);
}

/**
 * d(−2ℓ)/dθ = Σwᵢ − Σwᵢ²/Σwᵢ − (N − 1) Σwᵢ²(x̄ᵢ − μ)² / Q, since dwᵢ/dθ = −wᵢ².
 * Its sign is that of the derivative by ρ, for θ grows with ρ.
 */
function slope(model: Model, share: number): number {
  const theta = share / (1 - share);
  const { mean, residual, weights } = fit(model, theta);
  let squares = 0;
  let squaredDeviations = 0;
  for (const group of model.groups) {
    const square = weight(group, theta) ** 2;
    squares += square;
    squaredDeviations += square * (group.mean - mean) ** 2;
  }
  return weights - squares / weights - ((model.n - 1) * squaredDeviations) / residual;
}

/** μ, Q and Σwᵢ at a given θ */
function fit(model: Model, theta: number): { mean: number; residual: number; weights: number } {
  let weights = 0;
  let weightedSum = 0;
  for (const group of model.groups) {
    weights += weight(group, theta);
    weightedSum += weight(group, theta) * group.mean;
  }
  const mean = weightedSum / weights;
  const between = model.groups.reduce((sum, g) => sum + weight(g, theta) * (g.mean - mean) ** 2, 0);
  return { mean, residual: model.within + between, weights };
}

function weight({ n }: Group, theta: number): number {
  return n / (1 + n * theta);
}
