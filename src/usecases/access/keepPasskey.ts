import type { PersonId } from "../../domain/shared/ids.ts";
import { findPasskey, insertPasskey } from "../../store/access/passkey.ts";
import { takeChallenge } from "../../store/access/passkeyChallenge.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs, Site } from "../needs.ts";

/** A browser's answer to the question of a new passkey. */
export interface NewPasskey {
  readonly site: Site;
  /** JSON from the browser. */
  readonly answer: string;
  /** What the person calls it. */
  readonly name: string;
}

const longestName = 60;

/** Keeps a passkey that a browser has made for a person. @returns false when the answer does not hold */
export const keepPasskey =
  ({ now, hash, passkeys }: Pick<Needs, "now" | "hash" | "passkeys">) =>
  async (tx: Transaction, person: PersonId, { site, answer, name }: NewPasskey): Promise<boolean> => {
    const read = passkeys.read(answer);
    const asked = read && (await takeChallenge(tx, hash(read.challenge)));
    if (!read || asked?.purpose !== "create" || asked.person !== person || asked.expiresAt <= now())
      return false;
    const made = await passkeys.verifyCreation(site, read);
    if (!made || (await findPasskey(tx, made.id))) return false;
    await insertPasskey(tx, { ...made, person, name: name.slice(0, longestName), createdAt: now() });
    return true;
  };
