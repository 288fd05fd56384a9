import { mergeDocuments, preconditionHolds, type Precondition } from "../../domain/lrs/documentRules.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import {
  deleteDocument,
  deleteDocuments,
  documentNames,
  findDocument,
  saveDocument,
  type DocumentContent,
  type DocumentName,
  type DocumentOwner,
} from "../../store/lrs/document.ts";
import type { Needs } from "../needs.ts";
import { inRecord, type LrsRecord } from "./lrsRecord.ts";

export type { DocumentContent, DocumentOwner } from "../../store/lrs/document.ts";

export type DocumentFailure =
  | "preconditionFailed"
  | "needsPrecondition"
  | "saysNothing"
  | "notJson"
  | "noSuchDocument";

type DocumentNeeds = Pick<Needs, "database" | "now" | "hash">;

export interface SentDocument {
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A document by its owner and name. */
export interface NamedDocument extends DocumentOwner {
  readonly name: string;
}

export const readDocument =
  ({ database, hash }: DocumentNeeds) =>
  (record: LrsRecord, document: NamedDocument): Promise<DocumentContent | undefined> =>
    inRecord({ database }, record, (tx) => findDocument(tx, keyed(hash, document).key));

export const listDocuments =
  ({ database }: DocumentNeeds) =>
  (record: LrsRecord, owner: DocumentOwner, since: Date | undefined) =>
    inRecord({ database }, record, (tx) => documentNames(tx, owner, since));

/** Puts a document in the place of what is there. What is there is replaced only by whoever says that they know it. */
export const putDocument =
  ({ database, now, hash }: DocumentNeeds) =>
  (
    record: LrsRecord,
    document: NamedDocument,
    sent: SentDocument,
    precondition: Precondition & { readonly isNeeded: "always" | "toReplace" | "never" },
  ): Promise<Result<undefined, DocumentFailure>> =>
    inRecord({ database }, record, async (tx) => {
      const name = keyed(hash, document);
      const there = await findDocument(tx, name.key, true);
      if (!preconditionHolds(precondition, there?.etag)) return err("preconditionFailed");
      const saysNothing = precondition.ifMatch === undefined && precondition.ifNoneMatch === undefined;
      if (saysNothing && there && precondition.isNeeded !== "never") return err("needsPrecondition");
      if (saysNothing && precondition.isNeeded === "always") return err("saysNothing");
      await saveDocument(tx, name, { ...sent, etag: etagOf(hash, sent.content), updatedAt: now() });
      return ok();
    });

/** Adds members to a JSON document, or makes it. */
export const mergeDocument =
  ({ database, now, hash }: DocumentNeeds) =>
  (
    record: LrsRecord,
    document: NamedDocument,
    sent: SentDocument,
    precondition: Precondition,
  ): Promise<Result<undefined, DocumentFailure>> =>
    inRecord({ database }, record, async (tx) => {
      const name = keyed(hash, document);
      const there = await findDocument(tx, name.key, true);
      if (!preconditionHolds(precondition, there?.etag)) return err("preconditionFailed");
      const asText = ({ contentType, content }: SentDocument) => ({
        contentType,
        text: new TextDecoder().decode(content),
      });
      const merged = mergeDocuments(there && asText(there), asText(sent));
      if (!merged.ok) return merged;
      const content = there ? new TextEncoder().encode(merged.value) : sent.content;
      const { contentType } = sent;
      await saveDocument(tx, name, { contentType, content, etag: etagOf(hash, content), updatedAt: now() });
      return ok();
    });

export const removeDocument =
  ({ database, hash }: DocumentNeeds) =>
  (
    record: LrsRecord,
    document: NamedDocument,
    precondition: Precondition,
  ): Promise<Result<undefined, DocumentFailure>> =>
    inRecord({ database }, record, async (tx) => {
      const { key } = keyed(hash, document);
      const there = await findDocument(tx, key, true);
      if (!preconditionHolds(precondition, there?.etag)) return err("preconditionFailed");
      await deleteDocument(tx, key);
      return ok();
    });

export const removeDocuments =
  ({ database }: DocumentNeeds) =>
  (record: LrsRecord, owner: DocumentOwner): Promise<void> =>
    inRecord({ database }, record, (tx) => deleteDocuments(tx, owner));

function keyed(hash: Needs["hash"], document: NamedDocument): DocumentName {
  const { kind, activity, agent, registration, name } = document;
  return { ...document, key: hash(JSON.stringify([kind, activity, agent, registration, name])) };
}

/** As long as the SHA-1 that version 1.0.3 asks for, from a sum that still holds. */
function etagOf(hash: Needs["hash"], content: Uint8Array): string {
  return hash(content).slice(0, 40);
}
