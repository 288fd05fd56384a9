import type { Actor } from "../../domain/access/actor.ts";
import { mayImport } from "../../domain/organisation/mayImport.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { deleteImport, findImport } from "../../store/organisation/importFile.ts";
import type { Needs } from "../needs.ts";

/** Gives a file up before it changed anything. */
export const discardImport =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: string): Promise<Result<undefined, "noSuchImport">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const stored = mayImport(actor) ? await findImport(tx, id) : undefined;
      if (!stored || stored.state === "merged") return err("noSuchImport");
      await deleteImport(tx, id);
      return ok();
    });
