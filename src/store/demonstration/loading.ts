import type { Transaction } from "../transaction.ts";

/** How far the demonstration has been loaded. */
export interface Loading {
  /** Its rounds count their days back from then. */
  readonly loadedAt: Date;
  readonly complete: boolean;
}

export async function beginLoading(tx: Transaction, at: Date): Promise<void> {
  await tx.insertInto("demonstration").values({ loaded_at: at }).execute();
}

export async function completeLoading(tx: Transaction): Promise<void> {
  await tx.updateTable("demonstration").set({ complete: true }).execute();
}

/** Undefined in every real organisation. */
export async function findLoading(tx: Transaction): Promise<Loading | undefined> {
  const row = await tx.selectFrom("demonstration").select(["loaded_at", "complete"]).executeTakeFirst();
  return row && { loadedAt: row.loaded_at, complete: row.complete };
}
