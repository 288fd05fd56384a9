import type { FaultReport } from "../../domain/accessibility/faultReport.ts";
import type { Transaction } from "../transaction.ts";

export interface KeptFaultReport extends FaultReport {
  readonly id: string;
  readonly reportedAt: Date;
  readonly handledAt: Date | undefined;
}

export async function insertFaultReport(
  tx: Transaction,
  report: Omit<KeptFaultReport, "handledAt">,
): Promise<void> {
  await tx
    .insertInto("fault_report")
    .values({
      id: report.id,
      reported_at: report.reportedAt,
      page: report.page,
      description: report.description,
      contact: report.contact ?? null,
      handled_at: null,
    })
    .execute();
}

/** Reports not dealt with first, then the rest; the latest first. */
export async function faultReports(tx: Transaction, most: number): Promise<readonly KeptFaultReport[]> {
  const rows = await tx
    .selectFrom("fault_report")
    .selectAll()
    .orderBy((row) => row("handled_at", "is not", null))
    .orderBy("reported_at", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    reportedAt: row.reported_at,
    page: row.page,
    description: row.description,
    contact: row.contact ?? undefined,
    handledAt: row.handled_at ?? undefined,
  }));
}

export async function countFaultReportsSince(tx: Transaction, instant: Date): Promise<number> {
  const { n } = await tx
    .selectFrom("fault_report")
    .select((row) => row.fn.countAll<number>().as("n"))
    .where("reported_at", ">=", instant)
    .executeTakeFirstOrThrow();
  return n;
}

/** Marks a report as dealt with and forgets how to reach who made it. @returns false when there is none open */
export async function closeFaultReport(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const closed = await tx
    .updateTable("fault_report")
    .set({ handled_at: at, contact: null })
    .where("id", "=", id)
    .where("handled_at", "is", null)
    .returning("id")
    .execute();
  return closed.length === 1;
}
