import type { JsonObject } from "../domain/lrs/json.ts";
import { keyNumber } from "../domain/lrs/keyNumber.ts";
import { mergeDefinitions } from "../domain/lrs/activitiesIn.ts";
import {
  completeStatement,
  isSameStatement,
  type NewStatement,
  type ReceivedStatement,
} from "../domain/lrs/newStatement.ts";
import { activityKey } from "../domain/lrs/statementKeys.ts";
import type { XapiVersion } from "../domain/lrs/xapiVersion.ts";
import type { PersonId } from "../domain/shared/ids.ts";
import { err, ok, type Result } from "../domain/shared/result.ts";
import { findDefinitions, saveDefinitions } from "../store/lrs/activity.ts";
import { insertAttachments, type StoredAttachment } from "../store/lrs/attachment.ts";
import { takeTime } from "../store/lrs/clock.ts";
import { inRecordOf } from "../store/lrs/inRecordOf.ts";
import {
  insertStatements,
  storedBodies,
  storedIds,
  type StatementRow,
} from "../store/lrs/insertStatements.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Needs } from "./needs.ts";

export interface Recording {
  /** The person whose record it goes to, where nobody else reads it; undefined: the one that programs share. */
  readonly owner: PersonId | undefined;
  readonly statements: readonly ReceivedStatement[];
  readonly attachments: readonly StoredAttachment[];
  readonly authority: JsonObject;
  readonly version: XapiVersion;
  /** A statement whose id is there already must say the same, or is left out as told before. */
  readonly whatIsThere: "mustSayTheSame" | "stays";
}

/**
 * Stores statements inside the caller's transaction, in order and all at one time: what an application sends, and
 * what the product itself has to tell. One that is there already, saying the same, is left as it is.
 * @returns the ids, in order; or that one of the ids is another statement's, and then the caller must roll back
 */
export const recordStatements =
  ({ hash }: Pick<Needs, "hash">) =>
  (tx: Transaction, recording: Recording): Promise<Result<readonly string[], "conflict">> =>
    inRecordOf(tx, recording.owner, async () => {
      const { owner, statements, attachments, authority, version } = recording;
      const storedAt = await takeTime(tx);
      const ids = statements.map(({ id }) => id);
      const bodies = recording.whatIsThere === "stays" ? undefined : await storedBodies(tx, ids);
      if (bodies && differs(statements, bodies)) return err("conflict");
      const there = bodies ?? (await storedIds(tx, ids));
      const missing = statements
        .filter(({ id }) => !there.has(id))
        .map((received) => completeStatement(received, { storedAt, authority, version }));
      const numberOf = numbered(hash);
      await insertStatements(
        tx,
        storedAt,
        missing.map((statement) => toRow(statement, numberOf)),
      );
      // What a person's statements say of activities is not learnt: all would see that somebody has met them.
      if (owner === undefined) await learnActivities(tx, missing, numberOf);
      await insertAttachments(tx, attachments);
      return ok(ids);
    });

/** Numbers of keys, each worked out once: what statements of a batch tell of is much the same. */
function numbered(hash: Needs["hash"]): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const number = known.get(key) ?? keyNumber(hash(key));
    known.set(key, number);
    return number;
  };
}

function differs(statements: readonly ReceivedStatement[], there: ReadonlyMap<string, string>): boolean {
  return statements.some(({ id, value }) => {
    const body = there.get(id);
    return body !== undefined && !isSameStatement(JSON.parse(body) as JsonObject, value); // stored as an object
  });
}

function toRow({ id, body, keys, isVoiding }: NewStatement, numberOf: (key: string) => string): StatementRow {
  const perhaps = (key: string | undefined) => (key === undefined ? undefined : numberOf(key));
  return {
    id,
    body,
    isVoiding,
    actor: perhaps(keys.actor),
    verb: numberOf(keys.verb),
    object: perhaps(keys.object),
    registration: keys.registration,
    related: [...new Set(keys.related.map(numberOf))],
    refersTo: keys.refersTo,
  };
}

/** Keeps what statements say of activities, the latest word on each thing; nothing is written when nothing is new. */
async function learnActivities(
  tx: Transaction,
  statements: readonly NewStatement[],
  numberOf: (key: string) => string,
): Promise<void> {
  const told = new Map<string, JsonObject>();
  for (const { definitions } of statements) {
    for (const [iri, definition] of definitions) {
      told.set(iri, mergeDefinitions(told.get(iri) ?? {}, definition));
    }
  }
  const keyOf = (iri: string) => numberOf(activityKey(iri));
  const known = await findDefinitions(tx, [...told.keys()].map(keyOf));
  const changed = [...told].flatMap(([iri, definition]) => {
    const before = known.get(keyOf(iri));
    const merged = mergeDefinitions(before ?? {}, definition);
    const isNew = before === undefined || JSON.stringify(merged) !== JSON.stringify(before);
    return isNew ? [{ key: keyOf(iri), iri, definition: merged }] : [];
  });
  await saveDefinitions(tx, changed);
}
