import { err, ok, type Result } from "../shared/result.ts";

/** Something on a page that somebody could not use. */
export interface FaultReport {
  /** Which page, as the reporter says it. */
  readonly page: string;
  readonly description: string;
  /** How to answer; left out by those who want no answer. */
  readonly contact: string | undefined;
}

export type FaultReportFault = "needed" | "tooLong";
export type FaultReportFaults = Readonly<Partial<Record<keyof FaultReport, FaultReportFault>>>;

/** Reports beyond this in a day are refused: a form that anybody may send must not fill the disk. */
export const mostReportsADay = 100;

const longest = { page: 300, description: 4000, contact: 200 };

export function parseFaultReport(
  written: Readonly<Record<keyof FaultReport, string>>,
): Result<FaultReport, FaultReportFaults> {
  const [page, description, contact] = [
    written.page.trim(),
    written.description.trim(),
    written.contact.trim(),
  ];
  const faults: FaultReportFaults = {
    ...(page.length > longest.page ? { page: "tooLong" } : {}),
    ...(description === "" ? { description: "needed" } : {}),
    ...(description.length > longest.description ? { description: "tooLong" } : {}),
    ...(contact.length > longest.contact ? { contact: "tooLong" } : {}),
  };
  if (Object.keys(faults).length > 0) return err(faults);
  return ok({ page, description, contact: contact || undefined });
}
