import { parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";

export const organisationDateKinds = [
  "budget",
  "salaryReview",
  "committee",
  "mandatePeriod",
  "other",
] as const;
export type OrganisationDateKind = (typeof organisationDateKinds)[number];

/** Something of the organisation's year that everybody should know of. */
export interface OrganisationDate {
  readonly id: string;
  readonly kind: OrganisationDateKind;
  readonly name: string;
  readonly firstDay: Day;
  /** The same as the first for what takes one day. */
  readonly lastDay: Day;
}

export interface WrittenDate {
  readonly kind: string;
  readonly name: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

export type DateFault = "notChosen" | "empty" | "tooLong" | "noDay" | "endsBeforeItBegins";
export type DateFaults = Readonly<Partial<Record<keyof WrittenDate, DateFault>>>;

const longestName = 120;

/** Reads a written date; the last day may be left out. */
export function parseOrganisationDate(
  written: WrittenDate,
): Result<Omit<OrganisationDate, "id">, DateFaults> {
  const kind = organisationDateKinds.find((one) => one === written.kind);
  const name = written.name.trim();
  const firstDay = parseDay(written.firstDay.trim());
  const lastDay = written.lastDay.trim() === "" ? firstDay : parseDay(written.lastDay.trim());
  const faults: Partial<Record<keyof WrittenDate, DateFault>> = {};
  if (kind === undefined) faults.kind = "notChosen";
  if (name === "") faults.name = "empty";
  if (name.length > longestName) faults.name = "tooLong";
  if (firstDay === undefined) faults.firstDay = "noDay";
  if (lastDay === undefined && firstDay !== undefined) faults.lastDay = "noDay";
  if (firstDay !== undefined && lastDay !== undefined && lastDay < firstDay)
    faults.lastDay = "endsBeforeItBegins";
  if (Object.keys(faults).length > 0 || !kind || !firstDay || !lastDay) return err(faults);
  return ok({ kind, name, firstDay, lastDay });
}
