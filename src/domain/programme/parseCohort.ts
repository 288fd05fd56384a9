import { parseDay } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { Cohort } from "./programme.ts";

/** A cohort as somebody wrote it. */
export interface WrittenCohort {
  readonly name: string;
  readonly seats: string;
  readonly applyBy: string;
  readonly needsApproval: string;
  /** The leader's address by e-mail, or nothing. */
  readonly leader: string;
}

export type CohortFault = "empty" | "tooLong" | "noNumber" | "noDay" | "noSuchPerson";
export type CohortFaults = Readonly<Partial<Record<keyof WrittenCohort, CohortFault>>>;

const longestName = 80;
const mostSeats = 500;

/** Reads a cohort; who its leader is must be looked up. */
export function parseCohort(
  written: WrittenCohort,
): Result<Pick<Cohort, "name" | "seats" | "applyBy" | "needsApproval">, CohortFaults> {
  const name = written.name.trim();
  const seats = /^\d{1,3}$/.test(written.seats.trim()) ? Number(written.seats) : 0;
  const applyBy = parseDay(written.applyBy.trim());
  const faults: Partial<Record<keyof WrittenCohort, CohortFault>> = {};
  if (name === "") faults.name = "empty";
  if (name.length > longestName) faults.name = "tooLong";
  if (seats < 1 || seats > mostSeats) faults.seats = "noNumber";
  if (applyBy === undefined) return err({ ...faults, applyBy: "noDay" });
  if (Object.keys(faults).length > 0) return err(faults);
  return ok({ name, seats, applyBy, needsApproval: written.needsApproval === "yes" });
}
