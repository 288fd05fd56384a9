import { sql } from "kysely";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Round } from "../../domain/survey/round.ts";
import type { UnitRelease } from "../../domain/survey/unitRelease.ts";
import type { Transaction } from "../transaction.ts";

/** What the round before with the same instrument and version released, by unit; empty when there is none. */
export async function previousResults(
  tx: Transaction,
  round: Pick<Round, "id" | "instrument" | "instrumentVersion" | "closesOn">,
): Promise<ReadonlyMap<UnitId, UnitRelease>> {
  const { rows } = await sql<{ unit: UnitId; result: UnitRelease }>`
    select u.unit, u.result
    from released_unit u
    where u.release = (
      select l.id from release l join round r on r.tenant = l.tenant and r.id = l.round
      where r.instrument = ${round.instrument} and r.instrument_version = ${round.instrumentVersion}
        and r.closes_on < ${round.closesOn} and r.id <> ${round.id}
      order by r.closes_on desc, r.id limit 1)`.execute(tx);
  return new Map(rows.map(({ unit, result }) => [unit, result]));
}
