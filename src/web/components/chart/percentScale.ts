import { scaleLinear } from "d3-scale";

export interface PercentScale {
  /** Where a value lies, in per cent of the width: charts are fluid, their text keeps its size. */
  readonly at: (value: number) => string;
  /** How wide a stretch is. */
  readonly width: (from: number, to: number) => string;
  readonly ticks: readonly number[];
}

/** `inset`: per cent left free at each end, so that a mark at the edge is not cut. */
export function percentScale(domain: readonly [number, number], inset = 2): PercentScale {
  const scale = scaleLinear([...domain], [inset, 100 - inset]).clamp(true);
  return {
    at: (value) => percent(scale(value)),
    width: (from, to) => percent(scale(to) - scale(from)),
    ticks: scale.ticks(5),
  };
}

export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
