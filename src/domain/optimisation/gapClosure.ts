/**
 * How much of a gap training closes, with diminishing returns.
 *
 * Let g be the gap and e the sum of the assumed effects of what a manager takes on one competency. Then
 *
 *     closure(g, e) = ∫₀ᵉ rate(u / g) du,   rate = 1 up to half the gap, ½ up to the gap, ¼ up to twice the gap, then 0
 *
 * so that the first half closes at full effect, the whole gap takes e = 2g, and closure never exceeds g.
 * It is concave and piecewise linear: a second course on the same thing gives less, and linear programming can carry it.
 * The breakpoints are an assumption (docs/methods/training-plan.md); the sensitivity check varies the effects.
 */
const closurePieces = [
  { width: 0.5, rate: 1 },
  { width: 0.5, rate: 0.5 },
  { width: 1, rate: 0.25 },
] as const;

/**
 * Points of a gap that are closed. @param gap points, 0 or more; @param effect summed points of effect, 0 or more
 */
export function closureOfGap(gap: number, effect: number): number {
  let left = effect;
  let closed = 0;
  for (const { width, rate } of closurePieces) {
    const within = Math.min(left, width * gap);
    closed += rate * within;
    left -= within;
  }
  return closed;
}
