import type { Actor } from "../../domain/access/actor.ts";
import {
  graceOfReplacedToken,
  isSessionAlive,
  needsNewToken,
  needsSeenMark,
} from "../../domain/access/session.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { findActor } from "../../store/access/findActor.ts";
import { findVisitorName, type VisitorName } from "../../store/access/findVisitorName.ts";
import { findSession, replaceSession, touchSession, type StoredSession } from "../../store/access/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface Visit {
  readonly actor: Actor;
  readonly name: VisitorName;
  /** The token to keep from now on, when the old one was due to be replaced. */
  readonly newToken: string | undefined;
}

/** Recognises who a request comes from by its session token; undefined when nobody is signed in. */
export const openVisit =
  ({ database, now, newSecret, hash }: Pick<Needs, "database" | "now" | "newSecret" | "hash">) =>
  (tenant: TenantId, token: string): Promise<Visit | undefined> =>
    database.asTenant(tenant, async (tx) => {
      const session = await findSession(tx, hash(token));
      if (!session || !isSessionAlive(session, now())) return undefined;
      const actor = await findActor(tx, tenant, session.person, dayInStockholm(now()));
      const name = await findVisitorName(tx, session.person);
      if (!actor || !name) return undefined;
      return { actor, name, newToken: await keepAlive({ now, newSecret, hash }, tx, session) };
    });

async function keepAlive(
  { now, newSecret, hash }: Pick<Needs, "now" | "newSecret" | "hash">,
  tx: Transaction,
  session: StoredSession,
): Promise<string | undefined> {
  const at = now();
  if (!needsNewToken(session, at)) {
    if (needsSeenMark(session, at)) await touchSession(tx, session.tokenHash, at);
    return undefined;
  }
  const token = newSecret();
  const graceEnds = new Date(Math.min(at.getTime() + graceOfReplacedToken, session.endsAt.getTime()));
  const renewed = { ...session, tokenHash: hash(token), seenAt: at, rotatedAt: at };
  return (await replaceSession(tx, session, graceEnds, renewed)) ? token : undefined;
}
