import type { Transaction } from "../transaction.ts";

export type DocumentKind = "state" | "activityProfile" | "agentProfile";

/** What documents belong to: as much of it as the kind has. */
export interface DocumentOwner {
  readonly kind: DocumentKind;
  readonly activity: string | undefined;
  /** The agent's key. */
  readonly agent: string | undefined;
  readonly registration: string | undefined;
}

export interface DocumentName extends DocumentOwner {
  /** SHA-256 of all that names it. */
  readonly key: string;
  readonly name: string;
}

export interface DocumentContent {
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly etag: string;
  readonly updatedAt: Date;
}

/** Finds a document, and keeps others from changing it until the transaction ends where `forUpdate` says so. */
export async function findDocument(
  tx: Transaction,
  key: string,
  forUpdate = false,
): Promise<DocumentContent | undefined> {
  const query = tx
    .selectFrom("lrs_document")
    .select(["content_type", "content", "etag", "updated_at"])
    .where("key", "=", key);
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst();
  return (
    row && {
      contentType: row.content_type,
      content: row.content,
      etag: row.etag,
      updatedAt: row.updated_at,
    }
  );
}

export async function saveDocument(
  tx: Transaction,
  name: DocumentName,
  { contentType, content, etag, updatedAt }: DocumentContent,
): Promise<void> {
  const changing = { content_type: contentType, content, etag, updated_at: updatedAt };
  await tx
    .insertInto("lrs_document")
    .values({
      key: name.key,
      kind: name.kind,
      activity: name.activity ?? null,
      agent: name.agent ?? null,
      registration: name.registration ?? null,
      name: name.name,
      ...changing,
    })
    .onConflict((conflict) => conflict.columns(["tenant", "owner", "key"]).doUpdateSet(changing))
    .execute();
}

export async function deleteDocument(tx: Transaction, key: string): Promise<void> {
  await tx.deleteFrom("lrs_document").where("key", "=", key).execute();
}

/** Names of an owner's documents; without a registration those of every registration. */
export async function documentNames(
  tx: Transaction,
  owner: DocumentOwner,
  since: Date | undefined,
): Promise<readonly { readonly name: string; readonly updatedAt: Date }[]> {
  let query = tx
    .selectFrom("lrs_document")
    .select(["name", "updated_at"])
    .where("kind", "=", owner.kind)
    .where("activity", owner.activity === undefined ? "is" : "=", owner.activity ?? null)
    .where("agent", owner.agent === undefined ? "is" : "=", owner.agent ?? null);
  if (owner.registration !== undefined) query = query.where("registration", "=", owner.registration);
  if (since !== undefined) query = query.where("updated_at", ">", since);
  const rows = await query.orderBy("name").execute();
  return rows.map((row) => ({ name: row.name, updatedAt: row.updated_at }));
}

export async function deleteDocuments(tx: Transaction, owner: DocumentOwner): Promise<void> {
  let query = tx
    .deleteFrom("lrs_document")
    .where("kind", "=", owner.kind)
    .where("activity", owner.activity === undefined ? "is" : "=", owner.activity ?? null)
    .where("agent", owner.agent === undefined ? "is" : "=", owner.agent ?? null);
  if (owner.registration !== undefined) query = query.where("registration", "=", owner.registration);
  await query.execute();
}
