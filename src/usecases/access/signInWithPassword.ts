import { dayInStockholm } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { findOwnerByName } from "../../store/access/accountOwner.ts";
import { findActor } from "../../store/access/findActor.ts";
import { findPasswordHash } from "../../store/access/password.ts";
import { endSession } from "../../store/access/session.ts";
import type { Needs } from "../needs.ts";
import { startSession } from "../startSession.ts";
import { slowDownGuessing, type Slowed } from "./slowDownGuessing.ts";

export interface PasswordAttempt {
  /** E-mail address or employee key. */
  readonly name: string;
  readonly password: string;
  readonly address: string | undefined;
  /** The session that the browser had: it ends, so that nothing from before is carried in. */
  readonly oldToken: string | undefined;
}

/** A hash of nobody's password: where there is no account, as much work is done as where there is one. */
const decoy = "argon2id$32768$2$bGVkc3RqYXJuYS1ub2JvZA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/**
 * Signs in with a name and a password. The answer, and the time it takes, are the same for a wrong password,
 * an account without one and no account at all.
 * @returns the new session's token
 */
export const signInWithPassword =
  (needs: Omit<Needs, "queue" | "passkeys">) =>
  async (
    tenant: TenantId,
    { name, password, address, oldToken }: PasswordAttempt,
  ): Promise<Result<string, Slowed | "wrong">> => {
    const { database, passwords, now, hash } = needs;
    const guess = { account: name.trim(), address };
    const person = await slowDownGuessing(needs)(tenant, guess, async () => {
      const account = await database.asTenant(tenant, async (tx) => {
        const owner = await findOwnerByName(tx, name.trim());
        // Who has left the organisation is nobody here.
        const actor = owner && (await findActor(tx, tenant, owner.id, dayInStockholm(now())));
        return actor && { id: actor.person, hash: await findPasswordHash(tx, actor.person) };
      });
      const right = await passwords.matches(password, account?.hash ?? decoy);
      return right && account?.hash !== undefined ? account.id : undefined;
    });
    if (!person.ok) return person;
    return ok(
      await database.asTenant(tenant, async (tx) => {
        if (oldToken !== undefined) await endSession(tx, hash(oldToken), now());
        return startSession(needs, tx, person.value, "password");
      }),
    );
  };
