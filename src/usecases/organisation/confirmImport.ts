import type { Actor } from "../../domain/access/actor.ts";
import { mayImport } from "../../domain/organisation/mayImport.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findImport } from "../../store/organisation/importFile.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";

/** Says yes to what was shown: the merge is put in line. @returns the job's id */
export const confirmImport =
  (needs: Pick<Needs, "database" | "queue" | "now" | "newId">) =>
  (actor: Actor, id: string): Promise<Result<string, "noSuchImport" | "notSeen" | "mayNotConfirm">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const stored = mayImport(actor) ? await findImport(tx, id) : undefined;
      if (!stored) return err("noSuchImport");
      if (stored.state !== "planned" || !stored.preview) return err("notSeen");
      if (!stored.preview.mayConfirm) return err("mayNotConfirm");
      const wish = {
        tenant: actor.tenant,
        kind: "importRegister",
        subject: id,
        askedBy: actor.person,
      } as const;
      return ok(await askForJob(needs)(tx, wish));
    });
