import type { TenantId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Remembers when the demonstration was loaded: its rounds count their days back from then. */
export async function saveLoadedAt(tx: Transaction, tenant: TenantId, at: Date): Promise<void> {
  await tx.updateTable("tenant").set({ created_at: at }).where("id", "=", tenant).execute();
}

export async function loadedAt(tx: Transaction, tenant: TenantId): Promise<Date> {
  const row = await tx
    .selectFrom("tenant")
    .select("created_at")
    .where("id", "=", tenant)
    .executeTakeFirstOrThrow();
  return row.created_at;
}
