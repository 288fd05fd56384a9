import type { MatchingId, Steering } from "../../domain/mentor/matching.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function saveSteering(
  tx: Transaction,
  matching: MatchingId,
  { mentor, mentee, kind, reason }: Steering,
): Promise<void> {
  await tx
    .insertInto("mentor_steering")
    .values({ matching, mentor, mentee, kind, reason })
    .onConflict((conflict) =>
      conflict.columns(["tenant", "matching", "mentor", "mentee"]).doUpdateSet({ kind, reason }),
    )
    .execute();
}

export async function deleteSteering(
  tx: Transaction,
  matching: MatchingId,
  { mentor, mentee }: Pick<Steering, "mentor" | "mentee">,
): Promise<void> {
  await tx
    .deleteFrom("mentor_steering")
    .where("matching", "=", matching)
    .where("mentor", "=", mentor)
    .where("mentee", "=", mentee)
    .execute();
}

/** What was decided of somebody in a role goes with their entry. */
export async function deleteSteeringAbout(
  tx: Transaction,
  matching: MatchingId,
  role: "mentor" | "mentee",
  person: PersonId,
): Promise<void> {
  await tx.deleteFrom("mentor_steering").where("matching", "=", matching).where(role, "=", person).execute();
}

export async function steeringOf(tx: Transaction, matching: MatchingId): Promise<readonly Steering[]> {
  return tx
    .selectFrom("mentor_steering")
    .select(["mentor", "mentee", "kind", "reason"])
    .where("matching", "=", matching)
    .orderBy("kind")
    .orderBy("mentee")
    .orderBy("mentor")
    .execute();
}
