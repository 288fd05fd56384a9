import type { Actor } from "../../domain/access/actor.ts";
import { mayKeepAccessibility } from "../../domain/access/mayGiveAccess.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import {
  closeFaultReport,
  faultReports,
  type KeptFaultReport,
} from "../../store/accessibility/faultReport.ts";
import type { Needs } from "../needs.ts";

const mostListed = 200;

/** What visitors could not use, for administrators. */
export const readFaultReports =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<Result<readonly KeptFaultReport[], "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) =>
      mayKeepAccessibility(actor) ? ok(await faultReports(tx, mostListed)) : err("notAllowed"),
    );

/** Marks a report as dealt with; how to reach its reporter is then forgotten. */
export const closeReport =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: string): Promise<Result<undefined, "notAllowed" | "noSuchReport">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayKeepAccessibility(actor)) return err("notAllowed");
      return (await closeFaultReport(tx, id, now())) ? ok() : err("noSuchReport");
    });
