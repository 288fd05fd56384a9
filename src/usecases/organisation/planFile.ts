import { interpretFile } from "../../domain/organisation/import/interpretFile.ts";
import type { ImportPlan } from "../../domain/organisation/import/importPreview.ts";
import { planImport } from "../../domain/organisation/import/planImport.ts";
import { gatherProblems } from "../../domain/organisation/import/problemReport.ts";
import type { RegisterSnapshot } from "../../domain/organisation/import/registerSnapshot.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { importBatch, type StoredImport } from "../../store/organisation/importFile.ts";
import type { JobContext } from "../jobWork.ts";
import type { Needs } from "../needs.ts";

export type PlanNeeds = Pick<Needs, "database" | "importVocabulary" | "inSlices">;

/** Reads the rows laid aside and works out what they change in a register. @returns undefined when it was cancelled */
export async function planFile(
  { database, importVocabulary, inSlices }: PlanNeeds,
  tenant: TenantId,
  stored: StoredImport,
  register: RegisterSnapshot,
  { progress, signal }: Pick<JobContext, "progress" | "signal">,
): Promise<ImportPlan | undefined> {
  const { choices, summary } = stored;
  if (choices === undefined) return undefined;
  const problems = gatherProblems(summary.problems);
  const interpretation = interpretFile(choices, summary.columns, importVocabulary, problems);
  let read = 0;
  for (let number = 0; !signal.aborted; number += 1) {
    const rows = await database.asTenant(tenant, (tx) => importBatch(tx, stored.id, number));
    if (!rows) break;
    interpretation.addRows(rows);
    read += rows.length;
    if (number % 10 === 0) await progress(read, summary.rows);
  }
  if (signal.aborted) return undefined;
  const file = interpretation.finish();
  return inSlices(planImport(file, register, choices, summary.columns, problems), signal);
}
