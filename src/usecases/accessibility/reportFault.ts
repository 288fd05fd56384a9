import {
  mostReportsADay,
  parseFaultReport,
  type FaultReport,
  type FaultReportFaults,
} from "../../domain/accessibility/faultReport.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { countFaultReportsSince, insertFaultReport } from "../../store/accessibility/faultReport.ts";
import type { Needs } from "../needs.ts";

const aDay = 24 * 3_600_000;

/** Anybody, signed in or not, tells of something that could not be used. Who they are is not noted. */
export const reportFault =
  ({ database, now, newId }: Pick<Needs, "database" | "now" | "newId">) =>
  (
    tenant: TenantId,
    written: Readonly<Record<keyof FaultReport, string>>,
  ): Promise<Result<undefined, "tooMany" | FaultReportFaults>> =>
    database.asTenant(tenant, async (tx) => {
      const report = parseFaultReport(written);
      if (!report.ok) return report;
      const today = await countFaultReportsSince(tx, new Date(now().getTime() - aDay));
      if (today >= mostReportsADay) return err("tooMany");
      await insertFaultReport(tx, { ...report.value, id: newId(), reportedAt: now() });
      return ok();
    });
