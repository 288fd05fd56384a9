import { sql } from "kysely";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { RoundUnit } from "../../domain/survey/planPopulation.ts";
import type { Transaction } from "../transaction.ts";

/** Writes down the tree as it stands when a round opens. */
export async function insertRoundUnits(
  tx: Transaction,
  round: RoundId,
  units: readonly RoundUnit[],
): Promise<void> {
  const rows = JSON.stringify(
    units.map(({ countedIn, ...unit }) => ({ ...unit, counted_in: countedIn ?? null })),
  );
  await sql`
    insert into round_unit (round, unit, parent, code, name, kind, position, invited, counted_in)
    select ${round}::uuid, unit, parent, code, name, kind, position, invited, counted_in
    from json_to_recordset(${rows}) as r
      (unit uuid, parent uuid, code text, name text, kind text, position int, invited int, counted_in uuid)
  `.execute(tx);
}

/** The units of a round in the organisation's order, parents before children. */
export async function listRoundUnits(tx: Transaction, round: RoundId): Promise<readonly RoundUnit[]> {
  const rows = await tx
    .selectFrom("round_unit")
    .selectAll()
    .where("round", "=", round)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    unit: row.unit,
    parent: row.parent ?? undefined,
    code: row.code,
    name: row.name,
    kind: row.kind as RoundUnit["kind"], // only insertRoundUnits writes kinds
    position: row.position,
    invited: row.invited,
    countedIn: row.counted_in ?? undefined,
  }));
}

export async function roundUnitName(
  tx: Transaction,
  round: RoundId,
  unit: UnitId,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom("round_unit")
    .select("name")
    .where("round", "=", round)
    .where("unit", "=", unit)
    .executeTakeFirst();
  return row?.name;
}

/** How many were asked in each round, also when the invitations themselves are gone. */
export async function invitedByRound(tx: Transaction): Promise<ReadonlyMap<RoundId, number>> {
  const rows = await tx
    .selectFrom("round_unit")
    .select(({ fn }) => ["round", fn.sum<number>("invited").as("invited")])
    .groupBy("round")
    .execute();
  return new Map(rows.map(({ round, invited }) => [round, invited]));
}
