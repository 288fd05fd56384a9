import type { ForwardingFault } from "../../domain/lrs/forwarding.ts";
import { isJsonObject, type Json, type JsonObject } from "../../domain/lrs/json.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { StoredAttachment } from "../../store/lrs/attachment.ts";
import type { RemoteAnswer, RemoteLrs, RemoteRequest } from "../needs.ts";
import { statementsWithAttachments } from "./statementsWithAttachments.ts";

/** Another learning record store, spoken to with its key. */
export interface RemoteStore {
  /** Whether it answers as a store does, and takes the key. */
  test(): Promise<Result<undefined, ForwardingFault>>;
  /** @param texts statements as JSON, with the contents of their attachments */
  post(
    texts: readonly string[],
    attachments: readonly StoredAttachment[],
  ): Promise<Result<undefined, ForwardingFault>>;
  /** A statement that is there, voided or not; undefined when there is none. */
  find(id: string): Promise<JsonObject | undefined>;
}

export interface RemoteKey {
  readonly endpoint: string;
  readonly key: string;
  readonly secret: string;
}

/** Asks another store which versions it speaks, and speaks the latest that both know. */
export async function openRemoteStore(
  remote: RemoteLrs,
  to: RemoteKey,
): Promise<Result<RemoteStore, ForwardingFault>> {
  const about = await remote.ask({ url: `${to.endpoint}/about`, method: "GET", headers: {} });
  if (!about.ok) return about;
  const version = versionIn(about.value);
  if (version === undefined) return err("notLrs");
  const headers = {
    authorization: `Basic ${Buffer.from(`${to.key}:${to.secret}`).toString("base64")}`,
    "x-experience-api-version": version,
  };
  const ask = (path: string, request: Omit<RemoteRequest, "url">) =>
    remote.ask({ ...request, url: `${to.endpoint}/${path}`, headers: { ...headers, ...request.headers } });
  const get = (path: string) => ask(path, { method: "GET", headers: {} });
  return ok({
    async test() {
      const read = await get("statements?limit=1");
      if (!read.ok) return read;
      // A key that only writes may not read, and is as good.
      return read.value.status === 403 ? ok() : resultOf(read.value);
    },
    async post(texts, attachments) {
      const json = `[${texts.join(",")}]`;
      const written =
        attachments.length === 0
          ? { contentType: "application/json", body: new TextEncoder().encode(json) }
          : statementsWithAttachments(json, attachments);
      const contentHeaders = { "content-type": written.contentType };
      const posted = await ask("statements", { method: "POST", headers: contentHeaders, body: written.body });
      return posted.ok ? resultOf(posted.value) : posted;
    },
    async find(id) {
      for (const parameter of ["statementId", "voidedStatementId"]) {
        const read = await get(`statements?${parameter}=${id}`);
        const found = read.ok && read.value.status === 200 ? parseJson(read.value.text) : undefined;
        if (isJsonObject(found)) return found;
      }
      return undefined;
    },
  });
}

function versionIn({ status, text }: RemoteAnswer): string | undefined {
  const about = status === 200 ? parseJson(text) : undefined;
  const versions = isJsonObject(about) && Array.isArray(about["version"]) ? about["version"] : [];
  const known = versions.filter((one: Json) => typeof one === "string");
  return known.find((one) => one.startsWith("2.0")) ?? known.findLast((one) => one.startsWith("1.0"));
}

function resultOf({ status }: RemoteAnswer): Result<undefined, ForwardingFault> {
  if (status >= 200 && status < 300) return ok();
  const faults: Readonly<Record<number, ForwardingFault>> = {
    400: "refused",
    401: "wrongKey",
    403: "notAllowed",
    404: "notLrs",
    409: "conflict",
    413: "refused",
    429: "tooMuch",
  };
  return err(faults[status] ?? "broken");
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // what JSON.parse gives is Json
  } catch {
    return undefined;
  }
}
