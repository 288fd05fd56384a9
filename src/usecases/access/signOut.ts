import type { TenantId } from "../../domain/shared/ids.ts";
import { endSession } from "../../store/access/session.ts";
import type { Needs } from "../needs.ts";

/** Ends the session of a token; a token that means nothing changes nothing. */
export const signOut =
  ({ database, now, hash }: Pick<Needs, "database" | "now" | "hash">) =>
  (tenant: TenantId, token: string): Promise<void> =>
    database.asTenant(tenant, (tx) => endSession(tx, hash(token), now()));
