import type { Period } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** When a person has held a post as manager, as holder, acting or deputy. */
export async function leadingPeriods(tx: Transaction, person: PersonId): Promise<readonly Period[]> {
  const rows = await tx
    .selectFrom("assignment")
    .select(["first_day", "end_day"])
    .where("person", "=", person)
    .orderBy("first_day")
    .execute();
  return rows.map((row) => ({ firstDay: row.first_day, endDay: row.end_day ?? undefined }));
}
