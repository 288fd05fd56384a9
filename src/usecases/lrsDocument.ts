import { saveDocument, type DocumentName, type DocumentOwner } from "../store/lrs/document.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Needs } from "./needs.ts";

export interface SentDocument {
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A document by its owner and name. */
export interface NamedDocument extends DocumentOwner {
  readonly name: string;
}

/** A document with the key that it is kept by. */
export function keyed(hash: Needs["hash"], document: NamedDocument): DocumentName {
  const { kind, activity, agent, registration, name } = document;
  return { ...document, key: hash(JSON.stringify([kind, activity, agent, registration, name])) };
}

/** Puts a document in the record that the transaction speaks to, in the place of what is there. */
export async function keepDocument(
  tx: Transaction,
  { now, hash }: Pick<Needs, "now" | "hash">,
  document: NamedDocument,
  { contentType, content }: SentDocument,
): Promise<void> {
  // As long as the SHA-1 that version 1.0.3 asks for, from a sum that still holds.
  const etag = hash(content).slice(0, 40);
  await saveDocument(tx, keyed(hash, document), { contentType, content, etag, updatedAt: now() });
}
