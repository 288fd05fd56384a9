import { passwordFault, type PasswordFault } from "../../domain/access/passwordFault.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { savePassword } from "../../store/access/password.ts";
import { endSessionsOf } from "../../store/access/session.ts";
import { spendLink } from "../../store/access/signInLink.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { startSession } from "../startSession.ts";
import { keepPasskey, type NewPasskey } from "./keepPasskey.ts";
import { openLink, usableLink } from "./openLink.ts";

/** Spends a one-time link: its person has chosen a password, and is signed in. @returns the session's token */
export const acceptLinkWithPassword =
  (needs: Omit<Needs, "queue" | "passkeys">) =>
  async (
    tenant: { readonly id: TenantId; readonly name: string },
    token: string,
    password: string,
  ): Promise<Result<string, "linkNotUsable" | PasswordFault>> => {
    const { database, passwords, now } = needs;
    const opened = await openLink(needs)(tenant.id, token);
    if (!opened.ok) return opened;
    const { owner } = opened.value;
    const fault = passwordFault(password, { ...owner, organisation: tenant.name });
    if (fault) return err(fault);
    const hashed = await passwords.hash(password);
    return database.asTenant(tenant.id, async (tx) => {
      if (!(await usableLink(needs, tx, token, true))) return err("linkNotUsable");
      await savePassword(tx, owner.id, hashed, now());
      return ok(await letIn(needs, tx, token, owner.id));
    });
  };

/** Spends a one-time link: its person has made a passkey, and is signed in. @returns the session's token */
export const acceptLinkWithPasskey =
  (needs: Omit<Needs, "queue" | "passwords">) =>
  (
    tenant: TenantId,
    token: string,
    passkey: NewPasskey,
  ): Promise<Result<string, "linkNotUsable" | "passkeyNotMade">> =>
    needs.database.asTenant(tenant, async (tx) => {
      const link = await usableLink(needs, tx, token, true);
      if (!link) return err("linkNotUsable");
      if (!(await keepPasskey(needs)(tx, link.person, passkey))) return err("passkeyNotMade");
      return ok(await letIn(needs, tx, token, link.person));
    });

/** Whoever asked for a new link may have lost a device or a password: nothing of before goes on. */
async function letIn(
  needs: Pick<Needs, "now" | "newSecret" | "newOrderedId" | "hash">,
  tx: Transaction,
  token: string,
  person: PersonId,
): Promise<string> {
  await spendLink(tx, needs.hash(token), needs.now());
  await endSessionsOf(tx, person, needs.now());
  return startSession(needs, tx, person, "link");
}
