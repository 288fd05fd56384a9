import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteNorms } from "../../domain/access/mayReadOrganisation.ts";
import type { AppliedNorm } from "../../domain/organisation/norm.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { normOf } from "../../store/organisation/normOf.ts";
import type { Needs } from "../needs.ts";

/** The norm of people per manager, for whoever may write it down. */
export const readNorm =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<Result<AppliedNorm, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) =>
      mayWriteNorms(actor) ? ok(await normOf(tx, "spanOfControl")) : err("notAllowed"),
    );
