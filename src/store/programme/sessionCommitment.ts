import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function insertSessionCommitment(
  tx: Transaction,
  session: ProgrammeSessionId,
  person: PersonId,
  commitment: string,
): Promise<void> {
  await tx.insertInto("programme_commitment").values({ session, person, commitment }).execute();
}

/** The id of what a person promised after a session, in the own plan. */
export async function sessionCommitmentOf(
  tx: Transaction,
  session: ProgrammeSessionId,
  person: PersonId,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom("programme_commitment")
    .select("commitment")
    .where("session", "=", session)
    .where("person", "=", person)
    .executeTakeFirst();
  return row?.commitment;
}
