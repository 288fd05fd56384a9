import type { Day } from "../shared/day.ts";

/** What an hour of somebody who steps in costs, from a day until another holds. */
export interface SubstituteRate {
  readonly fromDay: Day;
  /** SEK of wage, holiday pay included. */
  readonly hourlySek: number;
  /** What the employer pays besides, in hundredths of a percent of the wage. */
  readonly contribution: number;
}

/**
 * The employer's contributions by law, 31.42 %: socialavgiftslagen (2000:980) 2 kap. and lagen (1994:1920) on the
 * general payroll levy. Pensions by collective agreement come on top: an organisation may set its own.
 */
export const statutoryContribution = 3142;

/** SEK for an hour, rounded to whole ones: wage · (1 + contribution). */
export function sekPerHour({ hourlySek, contribution }: SubstituteRate): number {
  return Math.round((hourlySek * (10_000 + contribution)) / 10_000);
}

/** The rate that holds on a day; undefined before the first. */
export function rateOn(rates: readonly SubstituteRate[], on: Day): SubstituteRate | undefined {
  return rates
    .filter(({ fromDay }) => fromDay <= on)
    .toSorted((one, other) => (one.fromDay < other.fromDay ? 1 : -1))[0];
}
