import type { LrsScope } from "../../domain/lrs/scope.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { insertCredential } from "../../store/lrs/credential.ts";
import type { Needs } from "../needs.ts";

export interface NewCredential {
  readonly key: string;
  /** Shown once, and stored nowhere. */
  readonly secret: string;
}

type MakeNeeds = Pick<Needs, "database" | "now" | "newId" | "newSecret" | "hash">;

/** Makes a key and a secret for an application. Who may ask for it was decided by whoever calls. */
export const makeCredential =
  ({ database, now, newId, newSecret, hash }: MakeNeeds) =>
  async (
    tenant: TenantId,
    { name, scopes }: { readonly name: string; readonly scopes: readonly LrsScope[] },
  ): Promise<NewCredential> => {
    const [id, key, secret] = [newId(), newId(), newSecret()];
    await database.asTenant(tenant, (tx) =>
      insertCredential(tx, {
        id,
        name,
        key,
        secretHash: hash(secret),
        scopes,
        createdAt: now(),
        revokedAt: undefined,
      }),
    );
    return { key, secret };
  };
