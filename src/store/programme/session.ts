import type { Selectable } from "kysely";
import type { CohortId, ProgrammeSession, ProgrammeSessionId } from "../../domain/programme/programme.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

export async function saveSession(tx: Transaction, session: ProgrammeSession): Promise<void> {
  const columns = {
    held_on: session.on,
    starts_at: session.from,
    ends_at: session.to,
    place: session.place,
    preparation: session.preparation,
  };
  await tx
    .insertInto("programme_session")
    .values({ id: session.id, cohort: session.cohortId, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(columns))
    .execute();
}

export async function deleteSession(tx: Transaction, id: ProgrammeSessionId): Promise<void> {
  await tx.deleteFrom("programme_session").where("id", "=", id).execute();
}

export async function findSession(
  tx: Transaction,
  id: ProgrammeSessionId,
): Promise<ProgrammeSession | undefined> {
  const row = await tx.selectFrom("programme_session").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toSession(row);
}

/** In the order in which they are held. */
export async function sessionsOf(tx: Transaction, cohort: CohortId): Promise<readonly ProgrammeSession[]> {
  const rows = await tx
    .selectFrom("programme_session")
    .selectAll()
    .where("cohort", "=", cohort)
    .orderBy("held_on")
    .orderBy("starts_at")
    .execute();
  return rows.map(toSession);
}

export interface OwnSession extends ProgrammeSession {
  readonly programme: { readonly sv: string; readonly en: string };
  readonly isPromiseMade: boolean;
}

/** Sessions of the cohorts in which a person has a seat, in the order in which they are held. */
export async function sessionsWithSeat(tx: Transaction, person: PersonId): Promise<readonly OwnSession[]> {
  const rows = await tx
    .selectFrom("programme_session")
    .innerJoin("programme_cohort", (join) =>
      join
        .onRef("programme_cohort.tenant", "=", "programme_session.tenant")
        .onRef("programme_cohort.id", "=", "programme_session.cohort"),
    )
    .innerJoin("programme", (join) =>
      join
        .onRef("programme.tenant", "=", "programme_cohort.tenant")
        .onRef("programme.id", "=", "programme_cohort.programme"),
    )
    .innerJoin("programme_application", (join) =>
      join
        .onRef("programme_application.tenant", "=", "programme_session.tenant")
        .onRef("programme_application.cohort", "=", "programme_session.cohort"),
    )
    .leftJoin("programme_commitment", (join) =>
      join
        .onRef("programme_commitment.tenant", "=", "programme_session.tenant")
        .onRef("programme_commitment.session", "=", "programme_session.id")
        .on("programme_commitment.person", "=", person),
    )
    .selectAll("programme_session")
    .select(["programme.name_sv", "programme.name_en", "programme_commitment.commitment"])
    .where("programme_application.person", "=", person)
    .where("programme_application.state", "=", "seated")
    .orderBy("programme_session.held_on")
    .orderBy("programme_session.starts_at")
    .execute();
  return rows.map((row) => ({
    ...toSession(row),
    programme: { sv: row.name_sv, en: row.name_en },
    isPromiseMade: row.commitment !== null,
  }));
}

function toSession(row: Selectable<Schema["programme_session"]>): ProgrammeSession {
  return {
    id: row.id,
    cohortId: row.cohort,
    on: row.held_on,
    from: row.starts_at,
    to: row.ends_at,
    place: row.place,
    preparation: row.preparation,
  };
}
