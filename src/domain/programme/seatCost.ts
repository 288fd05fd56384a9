import { rateOn, sekPerHour, type SubstituteRate } from "../organisation/substituteRate.ts";
import type { Day } from "../shared/day.ts";
import type { Application, Cohort, ProgrammeSession } from "./programme.ts";

/** What a seat costs the organisation, in SEK without VAT. */
export interface SeatCost {
  readonly seat: number;
  /** Undefined where somebody must step in and nobody has said what an hour costs. */
  readonly substitute: number | undefined;
}

/** The day by which a cohort's costs are reckoned: its first session's, or the last to apply while none is set. */
export function costDay({ applyBy }: Pick<Cohort, "applyBy">, sessions: readonly ProgrammeSession[]): Day {
  return sessions.map(({ on }) => on).toSorted()[0] ?? applyBy;
}

/** seat + minutes · SEK per hour / 60, rounded to whole SEK. */
export function seatCost(
  { seatSek }: Pick<Cohort, "seatSek">,
  { substituteMinutes }: Pick<Application, "substituteMinutes">,
  rates: readonly SubstituteRate[],
  on: Day,
): SeatCost {
  const rate = rateOn(rates, on);
  if (substituteMinutes === 0) return { seat: seatSek, substitute: 0 };
  return { seat: seatSek, substitute: rate && Math.round((substituteMinutes * sekPerHour(rate)) / 60) };
}

/** What several seats cost together. */
export interface CostSum {
  readonly people: number;
  readonly seats: number;
  readonly substitutes: number;
  /** People for whom somebody steps in at a price that nobody has said: not in the sum. */
  readonly unpriced: number;
}

export function sumOfCosts(costs: readonly SeatCost[]): CostSum {
  return {
    people: costs.length,
    seats: costs.reduce((sum, { seat }) => sum + seat, 0),
    substitutes: costs.reduce((sum, { substitute }) => sum + (substitute ?? 0), 0),
    unpriced: costs.filter(({ substitute }) => substitute === undefined).length,
  };
}

/** HH:MM each. */
interface SessionHours {
  readonly from: string;
  readonly to: string;
}

/** How long each participant is away: what HR has written, else the sum of the sessions' lengths. */
export function minutesAway(
  { minutesAway: written }: Pick<Cohort, "minutesAway">,
  sessions: readonly SessionHours[],
): number {
  return written ?? sessions.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0);
}

/** @param time HH:MM */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return 60 * (hours ?? 0) + (minutes ?? 0);
}
