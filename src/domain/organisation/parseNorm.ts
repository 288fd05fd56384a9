import { parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { OrganisationNorm } from "./norm.ts";

/** A norm as somebody wrote it. */
export interface WrittenNorm {
  readonly value: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
}

export type NormFault = "noNumber" | "noDecider" | "tooLong" | "noDay" | "futureDay";
export type NormFaults = Readonly<Partial<Record<keyof WrittenNorm, NormFault>>>;

const most = 200;
const longest = 200;

/** Checks a written norm. It needs who decided it: a norm that nobody has decided is somebody's opinion. The day may be left out. */
export function parseNorm(written: WrittenNorm, today: Day): Result<OrganisationNorm, NormFaults> {
  const value = /^\d{1,3}$/.test(written.value.trim()) ? Number(written.value) : 0;
  const decidedBy = written.decidedBy.trim();
  const decidedOn = parseDay(written.decidedOn.trim());
  const faults: Partial<Record<keyof WrittenNorm, NormFault>> = {};
  if (value < 1 || value > most) faults.value = "noNumber";
  if (decidedBy === "") faults.decidedBy = "noDecider";
  if (decidedBy.length > longest) faults.decidedBy = "tooLong";
  if (written.decidedOn.trim() !== "" && decidedOn === undefined) faults.decidedOn = "noDay";
  if (decidedOn !== undefined && decidedOn > today) faults.decidedOn = "futureDay";
  return Object.keys(faults).length > 0 ? err(faults) : ok({ value, decidedBy, decidedOn });
}
