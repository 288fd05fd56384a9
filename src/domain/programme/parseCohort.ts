import { parseSek } from "../organisation/parseSek.ts";
import { addMonths, parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { parseMinutes } from "./parseMinutes.ts";
import type { Cohort } from "./programme.ts";

/** A cohort as somebody wrote it. */
export interface WrittenCohort {
  readonly name: string;
  readonly seats: string;
  readonly applyBy: string;
  readonly needsApproval: string;
  /** The leader's address by e-mail, or nothing. */
  readonly leader: string;
  /** SEK without VAT, or nothing where a seat is free. */
  readonly seatSek: string;
  /** Or nothing: as long as the sessions are. */
  readonly hoursAway: string;
}

export type CohortFault =
  | "empty"
  | "tooLong"
  | "noNumber"
  | "noDay"
  | "farOff"
  | "fewerThanSeated"
  | "noSuchPerson"
  | "noAmount"
  | "noHours";
export type CohortFaults = Readonly<Partial<Record<keyof WrittenCohort, CohortFault>>>;

const longestName = 80;
const mostSeats = 500;
/** A last day to apply further ahead is a slip of the pen. */
const monthsAhead = 36;
const mostSek = 1_000_000;

/**
 * Reads a cohort; who its leader is must be looked up.
 * @param seated how many have a seat already: nobody loses one because there are fewer
 */
export function parseCohort(
  written: WrittenCohort,
  { today, seated }: { readonly today: Day; readonly seated: number },
): Result<Omit<Cohort, "id" | "programmeId" | "leader">, CohortFaults> {
  const name = written.name.trim();
  const seats = /^\d{1,3}$/.test(written.seats.trim()) ? Number(written.seats) : 0;
  const applyBy = parseDay(written.applyBy.trim());
  const seatSek = written.seatSek.trim() === "" ? 0 : parseSek(written.seatSek);
  const minutesAway = parseMinutes(written.hoursAway);
  const faults: Partial<Record<keyof WrittenCohort, CohortFault>> = {};
  if (name === "") faults.name = "empty";
  if (name.length > longestName) faults.name = "tooLong";
  if (seats < 1 || seats > mostSeats) faults.seats = "noNumber";
  else if (seats < seated) faults.seats = "fewerThanSeated";
  if (seatSek === undefined || seatSek > mostSek) faults.seatSek = "noAmount";
  if (minutesAway === "noHours") faults.hoursAway = "noHours";
  if (applyBy === undefined) return err({ ...faults, applyBy: "noDay" });
  if (applyBy > addMonths(today, monthsAhead)) faults.applyBy = "farOff";
  if (Object.keys(faults).length > 0 || seatSek === undefined || minutesAway === "noHours")
    return err(faults);
  const needsApproval = written.needsApproval === "yes";
  return ok({ name, seats, applyBy, needsApproval, seatSek, minutesAway });
}
