import { mergeDocuments, preconditionHolds, type Precondition } from "../../domain/lrs/documentRules.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import {
  deleteDocument,
  deleteDocuments,
  documentNames,
  findDocument,
  type DocumentContent,
  type DocumentOwner,
} from "../../store/lrs/document.ts";
import { keepDocument, keyed, type NamedDocument, type SentDocument } from "../lrsDocument.ts";
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
      await keepDocument(tx, { now, hash }, document, sent);
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
      await keepDocument(tx, { now, hash }, document, { contentType, content });
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
