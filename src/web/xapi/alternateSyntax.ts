import type { Context, MiddlewareHandler } from "hono";
import { refuse } from "./respond.ts";

const headers = [
  "authorization",
  "x-experience-api-version",
  "content-type",
  "content-length",
  "if-match",
  "if-none-match",
];
const methods = ["GET", "PUT", "POST", "DELETE"];

/**
 * A request that was put into a form, for clients that cannot send headers across sites (xAPI 1.0.3, part three,
 * 1.3; version 2.0 has it no more): unpacked, and handled as what it stands for.
 * @param handle answers a request
 */
export const alternateSyntax =
  (handle: (request: Request, c: Context) => Response | Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    const method = c.req.query("method");
    if (method === undefined) return next();
    if (c.req.method !== "POST") return refuse(c, 400, "a request in a form must be posted");
    const isAlone = Object.keys(c.req.query()).length === 1 && methods.includes(method);
    const isForm = /^application\/x-www-form-urlencoded\b/i.test(c.req.header("content-type") ?? "");
    if (!isAlone || !isForm) return refuse(c, 400, "a request in a form has its parameters in the form");
    const form = new URLSearchParams(await c.req.text());
    const version = form.get("X-Experience-API-Version") ?? c.req.header("x-experience-api-version") ?? "";
    if (version.startsWith("2")) return refuse(c, 400, "version 2.0 takes no request in a form");
    const content = form.get("content");
    if (method === "PUT" && content === null) return refuse(c, 400, "the form has no content");
    return handle(unpack(c, method, form, content), c);
  };

function unpack(c: Context, method: string, form: URLSearchParams, content: string | null): Request {
  const url = new URL(c.req.url);
  url.search = "";
  const given = new Headers(c.req.raw.headers);
  given.delete("content-length");
  given.set("content-type", "application/json");
  for (const [name, value] of form) {
    if (headers.includes(name.toLowerCase())) {
      if (name.toLowerCase() !== "content-length") given.set(name, value);
    } else if (name !== "content") url.searchParams.append(name, value);
  }
  const isBodiless = method === "GET" || content === null;
  return new Request(url, { method, headers: given, ...(isBodiless ? {} : { body: content }) });
}
