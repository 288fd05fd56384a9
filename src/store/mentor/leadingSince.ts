import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** The first day on which somebody held a post as manager or acted in one, by person; deputies have not led yet. */
export async function leadingSince(
  tx: Transaction,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Day>> {
  if (people.length === 0) return new Map();
  const rows = await tx
    .selectFrom("assignment")
    .select(["person", sql<Day>`min(first_day)`.as("since")])
    .where("person", "in", people)
    .where("kind", "in", ["holder", "acting"])
    .groupBy("person")
    .execute();
  return new Map(rows.map(({ person, since }) => [person, since]));
}
