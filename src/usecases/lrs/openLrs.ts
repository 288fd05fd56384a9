import type { JsonObject } from "../../domain/lrs/json.ts";
import type { LrsScope } from "../../domain/lrs/scope.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { findCredential } from "../../store/lrs/credential.ts";
import type { Needs } from "../needs.ts";
import type { StatementGuard } from "../statementGuard.ts";
import type { LrsRecord } from "./lrsRecord.ts";

/** An application that speaks to the store. */
export interface LrsClient extends LrsRecord {
  readonly scopes: readonly LrsScope[];
  /** Who vouches for what it says. */
  readonly authority: JsonObject;
  /** Holds what it stores to rules of its own; undefined: there are none but the standard's. */
  readonly guard?: StatementGuard;
}

/**
 * Who presents a key and its secret; undefined when they are nobody's, or taken back.
 * @param home the address of the installation, by which the authority is named
 */
export const openLrs =
  ({ database, hash }: Pick<Needs, "database" | "hash">) =>
  (tenant: TenantId, key: string, secret: string, home: string): Promise<LrsClient | undefined> =>
    database.asTenant(tenant, async (tx) => {
      const credential = await findCredential(tx, key);
      if (!credential || credential.revokedAt !== undefined || credential.secretHash !== hash(secret)) {
        return undefined;
      }
      const account = { homePage: home, name: credential.key };
      const authority = { objectType: "Agent", name: credential.name, account };
      return { tenant, owner: undefined, scopes: credential.scopes, authority };
    });
