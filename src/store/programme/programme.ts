import type { Prerequisite } from "../../domain/programme/prerequisite.ts";
import type { LeadershipProgramme, ProgrammeId } from "../../domain/programme/programme.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";
import { sql, type Selectable } from "kysely";

export async function saveProgramme(tx: Transaction, programme: LeadershipProgramme): Promise<void> {
  const columns = {
    name_sv: programme.name.sv,
    name_en: programme.name.en,
    description_sv: programme.description.sv,
    description_en: programme.description.en,
    competencies: JSON.stringify(programme.competencyIds),
    audience: programme.audience,
    prerequisites: JSON.stringify(programme.prerequisites.all),
    prerequisites_bind: programme.prerequisites.areBinding,
  };
  await tx
    .insertInto("programme")
    .values({ id: programme.id, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(columns))
    .execute();
}

/** Lets one request at a time change what programmes require, until the transaction ends: two cannot close a circle. */
export async function holdPrerequisites(tx: Transaction, tenant: TenantId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tenant}, 7403038))`.execute(tx);
}

export async function listedProgrammes(tx: Transaction): Promise<readonly LeadershipProgramme[]> {
  const rows = await tx.selectFrom("programme").selectAll().orderBy("name_sv").orderBy("id").execute();
  return rows.map(toProgramme);
}

export async function findProgramme(
  tx: Transaction,
  id: ProgrammeId,
): Promise<LeadershipProgramme | undefined> {
  const row = await tx.selectFrom("programme").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toProgramme(row);
}

function toProgramme(row: Selectable<Schema["programme"]>): LeadershipProgramme {
  return {
    id: row.id,
    name: { sv: row.name_sv, en: row.name_en },
    description: { sv: row.description_sv, en: row.description_en },
    // saveProgramme alone writes them
    competencyIds: row.competencies as readonly string[],
    audience: row.audience,
    prerequisites: {
      areBinding: row.prerequisites_bind,
      all: row.prerequisites as readonly Prerequisite[],
    },
  };
}
