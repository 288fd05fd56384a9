import type { Actor } from "../../domain/access/actor.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayReadCommitteeReport } from "../../domain/survey/mayReadCommitteeReport.ts";
import { findRelease, releasedUnits } from "../../store/survey/release.ts";
import { listRounds } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";
import { readableFrom } from "./readableFrom.ts";

export interface ListedReport {
  readonly round: RoundId;
  readonly name: string;
  readonly closesOn: Day;
  /** Managers have had their own results first. Undefined: it can be read. */
  readonly from: Date | undefined;
}

/** Rounds that a committee report can be read of, the latest first. */
export const listReports =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor): Promise<Result<readonly ListedReport[], "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayReadCommitteeReport(actor)) return err("notAllowed");
      const closed = (await listRounds(tx)).filter(
        ({ state, about }) => state === "closed" && about === "unit",
      );
      const listed: ListedReport[] = [];
      for (const { id, name, closesOn } of closed) {
        const release = await findRelease(tx, id);
        if (!release) continue;
        const from = readableFrom(await releasedUnits(tx, release.id));
        listed.push({ round: id, name, closesOn, from: now() >= from ? undefined : from });
      }
      return ok(listed);
    });
