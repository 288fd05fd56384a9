import type { Transaction } from "../transaction.ts";

export interface StoredAttachment {
  readonly sha2: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** The same content is kept once. */
export async function insertAttachments(
  tx: Transaction,
  attachments: readonly StoredAttachment[],
): Promise<void> {
  for (const { sha2, contentType, content } of attachments) {
    await tx
      .insertInto("lrs_attachment")
      .values({ sha2, content_type: contentType, content })
      .onConflict((conflict) => conflict.columns(["tenant", "owner", "sha2"]).doNothing())
      .execute();
  }
}

export async function findAttachments(
  tx: Transaction,
  sums: readonly string[],
): Promise<readonly StoredAttachment[]> {
  if (sums.length === 0) return [];
  const rows = await tx
    .selectFrom("lrs_attachment")
    .select(["sha2", "content_type", "content"])
    .where("sha2", "in", [...sums])
    .execute();
  return rows.map(({ content_type, ...row }) => ({ ...row, contentType: content_type }));
}
