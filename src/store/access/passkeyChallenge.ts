import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface PasskeyChallenge {
  readonly challengeHash: string;
  readonly purpose: "create" | "use";
  /** For whom a new passkey is made. */
  readonly person: PersonId | undefined;
  readonly expiresAt: Date;
}

export async function insertChallenge(tx: Transaction, challenge: PasskeyChallenge): Promise<void> {
  await tx
    .insertInto("passkey_challenge")
    .values({
      challenge_hash: challenge.challengeHash,
      purpose: challenge.purpose,
      person: challenge.person ?? null,
      expires_at: challenge.expiresAt,
    })
    .execute();
}

/** Takes a challenge away so that it works once. @returns it, or undefined when there is none */
export async function takeChallenge(
  tx: Transaction,
  challengeHash: string,
): Promise<PasskeyChallenge | undefined> {
  const row = await tx
    .deleteFrom("passkey_challenge")
    .where("challenge_hash", "=", challengeHash)
    .returning(["purpose", "person", "expires_at"])
    .executeTakeFirst();
  return (
    row && {
      challengeHash,
      purpose: row.purpose,
      person: row.person ?? undefined,
      expiresAt: row.expires_at,
    }
  );
}

export async function deleteChallengesBefore(tx: Transaction, instant: Date): Promise<void> {
  await tx.deleteFrom("passkey_challenge").where("expires_at", "<", instant).execute();
}
