import type { Actor } from "../../domain/access/actor.ts";
import { graceOfReplacedToken } from "../../domain/access/session.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { accountEventsOf, type AccountEvent } from "../../store/access/accountEvent.ts";
import { findOwner, type AccountOwner } from "../../store/access/accountOwner.ts";
import { passkeysOf, type StoredPasskey } from "../../store/access/passkey.ts";
import { findPasswordHash } from "../../store/access/password.ts";
import { sessionsOf } from "../../store/access/session.ts";
import type { Needs } from "../needs.ts";

export interface Account {
  readonly owner: AccountOwner;
  readonly hasPassword: boolean;
  readonly passkeys: readonly Pick<StoredPasskey, "id" | "name" | "createdAt">[];
  readonly sessions: readonly {
    readonly createdAt: Date;
    readonly seenAt: Date;
    readonly isThisOne: boolean;
  }[];
  /** What has happened to the way in, the latest first. */
  readonly events: readonly AccountEvent[];
}

const eventsShown = 10;

/** A person's own account: ways to sign in, where they are signed in, and what happened to it lately. */
export const readAccount =
  ({ database, now, hash }: Pick<Needs, "database" | "now" | "hash">) =>
  (actor: Actor, token: string | undefined): Promise<Result<Account, "noSuchPerson">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const owner = await findOwner(tx, actor.person);
      if (!owner) return err("noSuchPerson");
      // A token that was just replaced is about to end: its session is listed under the new one.
      const soon = new Date(now().getTime() + graceOfReplacedToken);
      const thisOne = token === undefined ? undefined : hash(token);
      return ok({
        owner,
        hasPassword: (await findPasswordHash(tx, actor.person)) !== undefined,
        passkeys: await passkeysOf(tx, actor.person),
        sessions: (await sessionsOf(tx, actor.person, soon)).map(({ tokenHash, createdAt, seenAt }) => ({
          createdAt,
          seenAt,
          isThisOne: tokenHash === thisOne,
        })),
        events: await accountEventsOf(tx, actor.person, eventsShown),
      });
    });
