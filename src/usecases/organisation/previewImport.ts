import { changesNothing } from "../../domain/organisation/import/registerChange.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { findImport, savePreview } from "../../store/organisation/importFile.ts";
import { readSnapshot } from "../../store/organisation/readSnapshot.ts";
import type { JobWork } from "../jobWork.ts";
import { planFile, type PlanNeeds } from "./planFile.ts";

/** Works out what a file would change, and changes nothing. */
export const previewImport =
  (needs: PlanNeeds): JobWork =>
  async ({ tenant, subject, ...context }) => {
    const { database } = needs;
    const stored = await database.asTenant(tenant, (tx) => findImport(tx, subject ?? ""));
    if (!stored?.choices || stored.state === "merged") return err("noSuchImport");
    const register = await database.asTenant(tenant, readSnapshot);
    const plan = await planFile(needs, tenant, stored, register, context);
    if (!plan) return err("cancelled");
    const { preview, change } = plan;
    const { listed, faultyRows } = preview.problems;
    await database.asTenant(tenant, (tx) =>
      savePreview(tx, stored.id, {
        ...preview,
        problems: { listed, faultyRows, changesNothing: changesNothing(change) },
      }),
    );
    return ok({});
  };
