/** The lowest and the highest answer a scale allows, `min` < `max`; any numbers: −3 to 3, 0 to 1. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A negatively worded item turned the right way: the lowest answer becomes the highest. min + max − x */
export function reverseAnswer(answer: number, { min, max }: Bounds): number {
  return min + max - answer;
}

/** A mean on the answer scale as 0 to 100: all at `min` is 0, all at `max` is 100. (x̄ − min) / (max − min) · 100 */
export function meanToIndex(mean: number, { min, max }: Bounds): number {
  return ((mean - min) / (max - min)) * 100;
}
