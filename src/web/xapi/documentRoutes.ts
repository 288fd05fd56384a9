import { Hono } from "hono";
import { parseTimestamp } from "../../domain/lrs/timestamp.ts";
import {
  listDocuments,
  mergeDocument,
  putDocument,
  readDocument,
  removeDocument,
  removeDocuments,
  type DocumentFailure,
} from "../../usecases/lrs/documents.ts";
import type { WebNeeds } from "../needs.ts";
import { documentResources, readAsked, type DocumentResource } from "./documentResource.ts";
import { refuse, type XapiContext, type XapiEnv } from "./respond.ts";

const failures = {
  preconditionFailed: [412, "the document is not as If-Match or If-None-Match says"],
  needsPrecondition: [
    409,
    "the document exists: say with If-Match that you know it, or If-None-Match that it must not",
  ],
  saysNothing: [400, "say with If-Match or If-None-Match what you know of the document"],
  notJson: [400, "documents can be merged only where both are JSON objects"],
  noSuchDocument: [404, "there is no such document"],
} as const satisfies Record<DocumentFailure, readonly [400 | 404 | 409 | 412, string]>;

/** State, activity profiles and agent profiles (xAPI 1.0.3, part three, 2.2; 2.0, 4.1.6). */
export function documentRoutes(needs: WebNeeds): Hono<XapiEnv> {
  const routes = new Hono<XapiEnv>();
  for (const resource of documentResources) {
    routes.get(resource.path, (c) => get(needs, c, resource));
    routes.put(resource.path, (c) => write(needs, c, resource));
    routes.post(resource.path, (c) => write(needs, c, resource));
    routes.delete(resource.path, (c) => remove(needs, c, resource));
  }
  return routes;
}

async function get(needs: WebNeeds, c: XapiContext, resource: DocumentResource): Promise<Response> {
  const asked = readAsked(c, resource, "read");
  if (!asked.ok) return refuse(c, 400, asked.error);
  const { owner, name, since } = asked.value;
  const client = c.get("client");
  if (name === undefined) {
    const names = await listDocuments(needs)(
      client,
      owner,
      since === undefined ? undefined : parseTimestamp(since),
    );
    const latest = names.map(({ updatedAt }) => updatedAt).toSorted((one, other) => +other - +one)[0];
    if (latest) c.header("Last-Modified", latest.toUTCString());
    return c.json([...new Set(names.map((one) => one.name))]);
  }
  const document = await readDocument(needs)(client, { ...owner, name });
  if (!document) return refuse(c, 404, failures.noSuchDocument[1]);
  return c.body(new Uint8Array(document.content), 200, {
    "content-type": document.contentType,
    etag: `"${document.etag}"`,
    "last-modified": document.updatedAt.toUTCString(),
  });
}

async function write(needs: WebNeeds, c: XapiContext, resource: DocumentResource): Promise<Response> {
  const asked = readAsked(c, resource, "write");
  if (!asked.ok) return refuse(c, 400, asked.error);
  const { owner, name = "" } = asked.value;
  const contentType = c.req.header("content-type") ?? "application/octet-stream";
  const sent = { contentType, content: new Uint8Array(await c.req.arrayBuffer()) };
  const client = c.get("client");
  // Version 1.0.3 wants If-Match or If-None-Match with every profile, 2.0 with whatever replaces a document.
  const ofOne = resource.kind === "state" ? "never" : "always";
  const isNeeded = c.get("version") === "2.0.0" ? "toReplace" : ofOne;
  const done =
    c.req.method === "PUT"
      ? await putDocument(needs)(client, { ...owner, name }, sent, { ...preconditionOf(c), isNeeded })
      : await mergeDocument(needs)(client, { ...owner, name }, sent, preconditionOf(c));
  return done.ok ? c.body(null, 204) : fail(c, done.error);
}

async function remove(needs: WebNeeds, c: XapiContext, resource: DocumentResource): Promise<Response> {
  const asked = readAsked(c, resource, "remove");
  if (!asked.ok) return refuse(c, 400, asked.error);
  const { owner, name } = asked.value;
  const client = c.get("client");
  if (name === undefined) {
    await removeDocuments(needs)(client, owner);
    return c.body(null, 204);
  }
  const done = await removeDocument(needs)(client, { ...owner, name }, preconditionOf(c));
  return done.ok ? c.body(null, 204) : fail(c, done.error);
}

function fail(c: XapiContext, failure: DocumentFailure): Response {
  const [status, because] = failures[failure];
  return refuse(c, status, because);
}

function preconditionOf(c: XapiContext) {
  return { ifMatch: c.req.header("if-match"), ifNoneMatch: c.req.header("if-none-match") };
}
