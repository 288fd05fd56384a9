import type { Actor } from "../../domain/access/actor.ts";
import { mayGiveAccess } from "../../domain/access/mayGiveAccess.ts";
import { lifeOfLink } from "../../domain/access/signInLink.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { logEvent } from "../../store/access/event.ts";
import { replaceLink } from "../../store/access/signInLink.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

/** The secret of a new link: shown once, stored nowhere. */
export interface NewLink {
  readonly token: string;
  readonly expiresAt: Date;
}

type LinkNeeds = Pick<Needs, "now" | "newSecret" | "newOrderedId" | "hash">;

/** Makes a one-time link for a person; links that the person had stop working. */
export const makeSignInLink =
  (needs: Pick<Needs, "database"> & LinkNeeds) =>
  (actor: Actor, person: PersonId): Promise<Result<NewLink, "noSuchPerson" | "notAllowed">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (!mayGiveAccess(actor)) return err("notAllowed");
      if (!(await findOwner(tx, person))) return err("noSuchPerson");
      return ok(await writeLink(needs, tx, person, actor.person));
    });

/** @param by who made it; undefined is the command line */
export async function writeLink(
  { now, newSecret, newOrderedId, hash }: LinkNeeds,
  tx: Transaction,
  person: PersonId,
  by: PersonId | undefined,
): Promise<NewLink> {
  const token = newSecret();
  const at = now();
  const expiresAt = new Date(at.getTime() + lifeOfLink);
  await replaceLink(tx, person, { tokenHash: hash(token), expiresAt });
  await logEvent(tx, { id: newOrderedId(), at, person: by, kind: "link.made", subject: person });
  return { token, expiresAt };
}
