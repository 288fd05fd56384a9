import { err, ok, type Result } from "../shared/result.ts";
import { isJsonObject, type Json } from "./json.ts";

/** What a request says must hold of the document that is there. */
export interface Precondition {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/**
 * Whether a request may go on (RFC 9110, 13.1). Tags are compared without quotes and weakness.
 * @param etag of the document that is there; undefined where there is none
 */
export function preconditionHolds({ ifMatch, ifNoneMatch }: Precondition, etag: string | undefined): boolean {
  const names = (header: string) =>
    header.split(",").map((tag) => tag.trim().replace(/^W\//, "").replaceAll('"', ""));
  const isNamed = (header: string) =>
    etag !== undefined && (header.trim() === "*" || names(header).includes(etag));
  if (ifMatch !== undefined && !isNamed(ifMatch)) return false;
  return ifNoneMatch === undefined || !isNamed(ifNoneMatch);
}

export interface JsonDocument {
  readonly contentType: string;
  readonly text: string;
}

/** Two JSON objects as one: members of the later replace those of the earlier, one level deep. */
export function mergeDocuments(
  earlier: JsonDocument | undefined,
  later: JsonDocument,
): Result<string, "notJson"> {
  if (earlier === undefined) {
    return isJson(later) && parseJson(later.text) === undefined ? err("notJson") : ok(later.text);
  }
  const [before, after] = [earlier, later].map((one) => (isJson(one) ? parseJson(one.text) : undefined));
  return isJsonObject(before) && isJsonObject(after)
    ? ok(JSON.stringify({ ...before, ...after }))
    : err("notJson");
}

function isJson({ contentType }: JsonDocument): boolean {
  return /^application\/json\b/i.test(contentType);
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // what JSON.parse gives is Json
  } catch {
    return undefined;
  }
}
