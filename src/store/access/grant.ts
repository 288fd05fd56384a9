import type { Grant } from "../../domain/access/grant.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function insertGrant(tx: Transaction, grant: Grant): Promise<void> {
  await tx
    .insertInto("granted_role")
    .values({
      id: grant.id,
      person: grant.person,
      role: grant.role,
      unit: grant.unit ?? null,
      first_day: grant.firstDay,
      end_day: grant.endDay ?? null,
    })
    .execute();
}

/** Every role a person has, has had or will have. */
export async function grantsOf(tx: Transaction, person: PersonId): Promise<readonly Grant[]> {
  return (await grants(tx).where("person", "=", person).orderBy("first_day").execute()).map(present);
}

/** Everybody's roles on a day. */
export async function grantsOn(tx: Transaction, on: Day): Promise<readonly Grant[]> {
  const rows = await grants(tx)
    .where("first_day", "<=", on)
    .where((row) => row.or([row("end_day", "is", null), row("end_day", ">", on)]))
    .execute();
  return rows.map(present);
}

/** Ends a role; one that has not begun, or began that same day, has then never been. */
export async function endGrant(tx: Transaction, id: string, endDay: Day): Promise<void> {
  await tx.deleteFrom("granted_role").where("id", "=", id).where("first_day", ">=", endDay).execute();
  await tx.updateTable("granted_role").set({ end_day: endDay }).where("id", "=", id).execute();
}

function grants(tx: Transaction) {
  return tx.selectFrom("granted_role").select(["id", "person", "role", "unit", "first_day", "end_day"]);
}

function present(row: Awaited<ReturnType<ReturnType<typeof grants>["execute"]>>[number]): Grant {
  return {
    id: row.id,
    person: row.person,
    role: row.role,
    unit: row.unit ?? undefined,
    firstDay: row.first_day,
    endDay: row.end_day ?? undefined,
  };
}
