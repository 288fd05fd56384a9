import type { Actor } from "../../domain/access/actor.ts";
import { passwordFault, type PasswordFault } from "../../domain/access/passwordFault.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { logEvent } from "../../store/access/event.ts";
import { findPasswordHash, savePassword } from "../../store/access/password.ts";
import { endSessionsOf } from "../../store/access/session.ts";
import type { Needs } from "../needs.ts";
import { slowDownGuessing, type Slowed } from "./slowDownGuessing.ts";

export interface PasswordChange {
  /** Undefined for who has had none. */
  readonly current: string | undefined;
  readonly chosen: string;
  readonly organisation: string;
  readonly token: string | undefined;
  readonly address: string | undefined;
}

/** Changes one's own password, or chooses a first one; every other session of the person ends. */
export const changePassword =
  (needs: Omit<Needs, "queue" | "passkeys">) =>
  async (
    actor: Actor,
    { current, chosen, organisation, token, address }: PasswordChange,
  ): Promise<Result<undefined, Slowed | "wrong" | PasswordFault>> => {
    const { database, passwords, now, newOrderedId, hash } = needs;
    const before = await database.asTenant(actor.tenant, async (tx) => ({
      owner: await findOwner(tx, actor.person),
      hash: await findPasswordHash(tx, actor.person),
    }));
    if (!before.owner) return err("wrong");
    const fault = passwordFault(chosen, { ...before.owner, organisation });
    if (fault) return err(fault);
    const { hash: held } = before;
    if (held !== undefined) {
      const guess = { account: actor.person, address };
      const judged = await slowDownGuessing(needs)(actor.tenant, guess, async () =>
        (await passwords.matches(current ?? "", held)) ? true : undefined,
      );
      if (!judged.ok) return judged;
    }
    const hashed = await passwords.hash(chosen);
    return database.asTenant(actor.tenant, async (tx) => {
      const at = now();
      await savePassword(tx, actor.person, hashed, at);
      await endSessionsOf(tx, actor.person, at, token && hash(token));
      await logEvent(tx, {
        id: newOrderedId(),
        at,
        person: actor.person,
        kind: "password.changed",
        subject: actor.person,
      });
      return ok();
    });
  };
