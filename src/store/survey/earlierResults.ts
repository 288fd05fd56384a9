import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { Round } from "../../domain/survey/round.ts";
import type { UnitRelease } from "../../domain/survey/unitRelease.ts";
import type { Transaction } from "../transaction.ts";

export interface EarlierResult {
  readonly round: RoundId;
  readonly roundName: string;
  readonly closesOn: Day;
  readonly result: UnitRelease;
}

/** A unit's results in rounds with the same instrument that ended before this one, oldest first. */
export async function earlierResults(
  tx: Transaction,
  round: Pick<Round, "id" | "instrument" | "closesOn">,
  unit: UnitId,
): Promise<readonly EarlierResult[]> {
  const { rows } = await sql<EarlierResult>`
    select r.id as round, r.name as "roundName", r.closes_on as "closesOn", u.result
    from round r
    join release l on l.tenant = r.tenant and l.round = r.id
    join released_unit u on u.tenant = l.tenant and u.release = l.id and u.unit = ${unit}
    where r.instrument = ${round.instrument} and r.closes_on < ${round.closesOn} and r.id <> ${round.id}
    order by r.closes_on, r.id`.execute(tx);
  return rows;
}
