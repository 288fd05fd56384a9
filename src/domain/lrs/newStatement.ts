import { activitiesIn } from "./activitiesIn.ts";
import { checkStatement, voided } from "./checkStatement.ts";
import { canonicalText, isJsonObject, type Json, type JsonObject, textOf, withoutKeys } from "./json.ts";
import { rawMembers, writeMembers } from "./rawMembers.ts";
import { statementKeys, type StatementKeys } from "./statementKeys.ts";
import { parseTimestamp } from "./timestamp.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { XapiVersion } from "./xapiVersion.ts";

/** A checked statement that has not been stored: as somebody sent it, and as JSON. */
export interface ReceivedStatement {
  readonly id: string;
  readonly text: string;
  readonly value: JsonObject;
}

/** A statement as it is stored. */
export interface NewStatement {
  readonly id: string;
  /** What will be given back, character by character. */
  readonly body: string;
  readonly keys: StatementKeys;
  readonly isVoiding: boolean;
  /** Definitions of activities by IRI. */
  readonly definitions: ReadonlyMap<string, JsonObject>;
}

/**
 * Reads what a client sent as one statement or several. The error is a sentence.
 * @param newId gives an id to each statement that has none
 */
export function receiveStatements(
  text: string,
  version: XapiVersion,
  newId: () => string,
): Result<readonly ReceivedStatement[], string> {
  const value = parseJson(text);
  if (value === undefined) return err("the content is no JSON");
  const texts = Array.isArray(value) ? rawMembers(text).map((member) => member.value) : [text];
  const values: readonly Json[] = Array.isArray(value) ? value : [value];
  const received: ReceivedStatement[] = [];
  for (const [place, one] of values.entries()) {
    const fault = checkStatement(version)(
      one,
      values.length === 1 ? "the statement" : `statement ${place + 1}`,
    );
    if (fault !== undefined || !isJsonObject(one)) return err(fault ?? "a statement must be an object");
    const id = typeof one["id"] === "string" ? one["id"].toLowerCase() : newId();
    received.push({ id, text: texts[place]!, value: one });
  }
  const ids = new Set(received.map(({ id }) => id));
  return ids.size === received.length ? ok(received) : err("two statements have the same id");
}

/**
 * What is stored of a statement: as it was written, with id, time, authority and version set by the store, and
 * activities of the context always as lists.
 */
export function completeStatement(
  { id, text, value }: ReceivedStatement,
  by: { readonly storedAt: Date; readonly authority: JsonObject; readonly version: XapiVersion },
): NewStatement {
  const members = new Map(rawMembers(text).map(({ key = "", value }) => [key, value]));
  const stored = JSON.stringify(by.storedAt.toISOString());
  members.set("id", JSON.stringify(id));
  members.set("stored", stored);
  members.set("timestamp", timestampOf(value["timestamp"], by.version) ?? members.get("timestamp") ?? stored);
  members.set("authority", JSON.stringify(by.authority));
  if (!members.has("version")) members.set("version", by.version === "1.0.3" ? '"1.0.0"' : '"2.0.0"');
  for (const key of ["context", "object"]) {
    const raw = members.get(key);
    if (raw !== undefined)
      members.set(key, key === "context" ? listActivities(raw, value[key]) : listWithin(raw, value[key]));
  }
  const verb = value["verb"];
  return {
    id,
    body: writeMembers(members),
    keys: statementKeys({ ...value, authority: by.authority }),
    isVoiding: isJsonObject(verb) && verb["id"] === voided,
    definitions: activitiesIn(value),
  };
}

/** What a store sets or may set; times are compared by themselves. */
const setByStore = ["id", "stored", "authority", "version", "timestamp"];

/** Two statements say the same, but for what a store adds and for what durations have below a hundredth of a second. */
export function isSameStatement(stored: JsonObject, sent: JsonObject): boolean {
  const essence = (statement: JsonObject) => canonicalText(toHundredths(withoutKeys(statement, setByStore)));
  const time = (value: Json | undefined) => parseTimestamp(textOf(value))?.getTime();
  const isSameTime = sent["timestamp"] === undefined || time(sent["timestamp"]) === time(stored["timestamp"]);
  return isSameTime && essence(stored) === essence(withLists(sent));
}

/** With durations of results cut at hundredths of a second (2.0, 4.2.7). */
function toHundredths(statement: JsonObject): JsonObject {
  const { result, object } = statement;
  const duration = isJsonObject(result) ? result["duration"] : undefined;
  const cut = typeof duration === "string" ? duration.replace(/([.,]\d{2})\d+(?=S)/i, "$1") : undefined;
  return {
    ...statement,
    ...(isJsonObject(result) && cut !== undefined ? { result: { ...result, duration: cut } } : {}),
    ...(isJsonObject(object) && object["objectType"] === "SubStatement"
      ? { object: toHundredths(object) }
      : {}),
  };
}

/** Version 2.0 keeps times in UTC: one that is not is written anew. */
function timestampOf(timestamp: Json | undefined, version: XapiVersion): string | undefined {
  if (version !== "2.0.0" || typeof timestamp !== "string" || /z$/i.test(timestamp)) return undefined;
  const time = parseTimestamp(timestamp);
  return time && JSON.stringify(time.toISOString());
}

/**
 * @param raw a context as written
 * @param value the same, parsed
 */
function listActivities(raw: string, value: Json | undefined): string {
  const told = isJsonObject(value) ? value["contextActivities"] : undefined;
  if (!isJsonObject(told) || Object.values(told).every((group) => Array.isArray(group))) return raw;
  const context = new Map(rawMembers(raw).map(({ key = "", value }) => [key, value]));
  const groups = context.get("contextActivities");
  if (groups === undefined) return raw;
  const listed = rawMembers(groups).map(
    ({ key = "", value }) => [key, value.startsWith("[") ? value : `[${value}]`] as const,
  );
  context.set("contextActivities", writeMembers(new Map(listed)));
  return writeMembers(context);
}

/** @param raw an object as written: only a statement within has a context */
function listWithin(raw: string, value: Json | undefined): string {
  if (!isJsonObject(value) || value["objectType"] !== "SubStatement" || value["context"] === undefined)
    return raw;
  const members = new Map(rawMembers(raw).map(({ key = "", value }) => [key, value]));
  members.set("context", listActivities(members.get("context") ?? "{}", value["context"]));
  return writeMembers(members);
}

function withLists(statement: JsonObject): JsonObject {
  const text = JSON.stringify(statement);
  const members = new Map(rawMembers(text).map(({ key = "", value }) => [key, value]));
  const [context, object] = [members.get("context"), members.get("object")];
  if (context !== undefined) members.set("context", listActivities(context, statement["context"]));
  if (object !== undefined) members.set("object", listWithin(object, statement["object"]));
  return JSON.parse(writeMembers(members)) as JsonObject; // written from one
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // what JSON.parse gives is Json
  } catch {
    return undefined;
  }
}
