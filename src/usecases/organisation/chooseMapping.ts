import type { Actor } from "../../domain/access/actor.ts";
import type { ImportChoices } from "../../domain/organisation/import/importPreview.ts";
import { mappingProblems } from "../../domain/organisation/import/mappingProblems.ts";
import { mayImport } from "../../domain/organisation/mayImport.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findImport, saveChoices } from "../../store/organisation/importFile.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";

export type MappingFailure = "noSuchImport" | "alreadyMerged" | ReturnType<typeof mappingProblems>;

/** Says what a file's columns mean and lets it be compared with the register. @returns the job's id */
export const chooseMapping =
  (needs: Pick<Needs, "database" | "queue" | "now" | "newId">) =>
  (actor: Actor, id: string, choices: ImportChoices): Promise<Result<string, MappingFailure>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const stored = mayImport(actor) ? await findImport(tx, id) : undefined;
      if (!stored) return err("noSuchImport");
      if (stored.state === "merged") return err("alreadyMerged");
      const problems = mappingProblems(choices.kind, stored.summary.columns, choices.mapping);
      if (problems.length > 0) return err(problems);
      await saveChoices(tx, id, choices);
      const wish = { tenant: actor.tenant, kind: "planImport", subject: id, askedBy: actor.person } as const;
      return ok(await askForJob(needs)(tx, wish));
    });
