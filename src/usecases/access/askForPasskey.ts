import type { PersonId } from "../../domain/shared/ids.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { passkeysOf } from "../../store/access/passkey.ts";
import { deleteChallengesBefore, insertChallenge } from "../../store/access/passkeyChallenge.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs, Site } from "../needs.ts";

const lifeOfChallenge = 5 * 60_000;

type ChallengeNeeds = Pick<Needs, "now" | "newSecret" | "hash" | "passkeys">;

/** What a browser is to be asked so that somebody may sign in with a passkey: a challenge that works once. */
export const askToUsePasskey =
  (needs: ChallengeNeeds) =>
  async (tx: Transaction, site: Site): Promise<object> =>
    needs.passkeys.offerUse(site, await newChallenge(needs, tx, "use", undefined));

/** What a browser is to be asked so that a person gets a new passkey; undefined when there is no such person. */
export const askToMakePasskey =
  (needs: ChallengeNeeds) =>
  async (
    tx: Transaction,
    site: Site,
    organisation: string,
    person: PersonId,
  ): Promise<object | undefined> => {
    const owner = await findOwner(tx, person);
    if (!owner) return undefined;
    const displayName = `${owner.givenName} ${owner.familyName}`;
    return needs.passkeys.offerCreation({
      site,
      challenge: await newChallenge(needs, tx, "create", person),
      organisation,
      person,
      accountName: owner.email ?? displayName,
      displayName,
      held: (await passkeysOf(tx, person)).map((passkey) => passkey.id),
    });
  };

async function newChallenge(
  { now, newSecret, hash }: Pick<Needs, "now" | "newSecret" | "hash">,
  tx: Transaction,
  purpose: "create" | "use",
  person: PersonId | undefined,
): Promise<string> {
  const challenge = newSecret();
  await deleteChallengesBefore(tx, now());
  await insertChallenge(tx, {
    challengeHash: hash(challenge),
    purpose,
    person,
    expiresAt: new Date(now().getTime() + lifeOfChallenge),
  });
  return challenge;
}
