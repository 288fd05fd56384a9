import type { Actor } from "../../domain/access/actor.ts";
import { endSessionsOf } from "../../store/access/session.ts";
import type { Needs } from "../needs.ts";

/** Ends every session of a person but the one that asks. */
export const endOtherSessions =
  ({ database, now, hash }: Pick<Needs, "database" | "now" | "hash">) =>
  (actor: Actor, token: string | undefined): Promise<void> =>
    database.asTenant(actor.tenant, (tx) => endSessionsOf(tx, actor.person, now(), token && hash(token)));
