import type { IssuerKey } from "../../domain/badge/issuerKey.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { listIssuerKeys } from "../../store/badge/issuerKey.ts";
import type { Needs } from "../needs.ts";

/** The public half of a key. */
export type PublicKey = Omit<IssuerKey, "secretKey">;

/** The keys that an organisation has signed credentials with, for anybody who wants to compare. The one in use first. */
export const readIssuer =
  ({ database }: Pick<Needs, "database">) =>
  (tenant: TenantId): Promise<readonly PublicKey[]> =>
    database.asTenant(tenant, async (tx) => {
      const keys = await listIssuerKeys(tx);
      return keys.map(({ id, publicKey, usedFrom, usedUntil }) => ({ id, publicKey, usedFrom, usedUntil }));
    });
