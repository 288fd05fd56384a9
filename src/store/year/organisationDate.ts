import type { OrganisationDate } from "../../domain/year/organisationDate.ts";
import type { Transaction } from "../transaction.ts";

export async function insertOrganisationDate(tx: Transaction, date: OrganisationDate): Promise<void> {
  const { id, kind, name, firstDay, lastDay } = date;
  await tx
    .insertInto("organisation_date")
    .values({ id, kind, name, first_day: firstDay, last_day: lastDay })
    .execute();
}

/** @returns whether there was one */
export async function deleteOrganisationDate(tx: Transaction, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("organisation_date")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function organisationDates(tx: Transaction): Promise<readonly OrganisationDate[]> {
  const rows = await tx
    .selectFrom("organisation_date")
    .selectAll()
    .orderBy("first_day")
    .orderBy("name")
    .execute();
  return rows.map(({ id, kind, name, first_day, last_day }) => ({
    id,
    kind,
    name,
    firstDay: first_day,
    lastDay: last_day,
  }));
}
