import type { MatchingEntry, MatchingId, MatchingRole, TalkLanguage } from "../../domain/mentor/matching.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Whoever writes again keeps their place. */
export async function saveEntry(tx: Transaction, matching: MatchingId, entry: MatchingEntry): Promise<void> {
  const columns = {
    capacity: entry.capacity,
    languages: JSON.stringify(entry.languages),
    competencies: JSON.stringify(entry.competencyIds),
    wants_elsewhere: entry.wantsElsewhere,
    note: entry.note,
  };
  await tx
    .insertInto("mentor_entry")
    .values({ matching, person: entry.person, role: entry.role, place: entry.place, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "matching", "person", "role"]).doUpdateSet(columns))
    .execute();
}

export async function deleteEntry(
  tx: Transaction,
  matching: MatchingId,
  person: PersonId,
  role: MatchingRole,
): Promise<void> {
  await tx
    .deleteFrom("mentor_entry")
    .where("matching", "=", matching)
    .where("person", "=", person)
    .where("role", "=", role)
    .execute();
}

/** All who have signed up, in the order of signing up. */
export async function entriesOf(tx: Transaction, matching: MatchingId): Promise<readonly MatchingEntry[]> {
  const rows = await tx
    .selectFrom("mentor_entry")
    .selectAll()
    .where("matching", "=", matching)
    .orderBy("place")
    .execute();
  return rows.map((row) => ({
    person: row.person,
    role: row.role,
    place: row.place,
    capacity: row.capacity,
    languages: row.languages as readonly TalkLanguage[], // saveEntry alone writes them
    competencyIds: row.competencies as readonly string[], // as above
    wantsElsewhere: row.wants_elsewhere,
    note: row.note,
  }));
}
