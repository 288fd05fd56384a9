import { headingSignature, rememberMapping } from "../../domain/organisation/import/rememberedMapping.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { applyChange } from "../../store/organisation/applyChange.ts";
import { endImport, findImport, saveRememberedMapping } from "../../store/organisation/importFile.ts";
import { readSnapshot } from "../../store/organisation/readSnapshot.ts";
import type { JobWork } from "../jobWork.ts";
import type { Needs } from "../needs.ts";
import { planFile, type PlanNeeds } from "./planFile.ts";

/** Merges a confirmed file into the register: worked out anew against the register as it is now, then all or nothing. */
export const importRegister =
  (needs: PlanNeeds & Pick<Needs, "now" | "newOrderedId">): JobWork =>
  async ({ tenant, subject, askedBy, ...context }) => {
    const { database, now, newOrderedId } = needs;
    const stored = await database.asTenant(tenant, (tx) => findImport(tx, subject ?? ""));
    if (!stored?.choices || stored.state === "merged") return err("noSuchImport");
    const { choices, summary, id } = stored;
    const register = await database.asTenant(tenant, readSnapshot);
    const plan = await planFile(needs, tenant, stored, register, context);
    if (!plan) return err("cancelled");
    if (!plan.preview.mayConfirm) return err("mayNotConfirm");
    const headings = summary.columns.map(({ heading }) => heading);
    await database.asTenant(tenant, async (tx) => {
      await applyChange(tx, plan.change);
      await saveRememberedMapping(
        tx,
        headingSignature(headings),
        rememberMapping(choices.kind, headings, choices.mapping),
      );
      await endImport(tx, id);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: askedBy,
        kind: "register.imported",
        subject: id,
        details: { rows: summary.rows },
      });
    });
    return ok({});
  };
