import type { MiddlewareHandler } from "hono";
import { mayUseLrs, type LrsWish } from "../../domain/lrs/scope.ts";
import { parseXapiVersion } from "../../domain/lrs/xapiVersion.ts";
import { findTenantOfHost } from "../../usecases/access/findTenantOfHost.ts";
import { readConsistentThrough } from "../../usecases/lrs/readStatements.ts";
import { openLrs } from "../../usecases/lrs/openLrs.ts";
import type { WebNeeds } from "../needs.ts";
import { basicCredentials } from "./basicCredentials.ts";
import { refuse, type XapiEnv } from "./respond.ts";

const resourceOf: Readonly<Record<string, LrsWish["resource"]>> = {
  "/xapi/statements": "statements",
  "/xapi/activities/state": "state",
  "/xapi/activities/profile": "profile",
  "/xapi/agents/profile": "profile",
  "/xapi/activities": "definitions",
  "/xapi/agents": "definitions",
};

/** Version and credentials of every request but for /about, which answers anybody. */
export const authenticate =
  (needs: WebNeeds): MiddlewareHandler<XapiEnv> =>
  async (c, next) => {
    const isAbout = c.req.path === "/xapi/about";
    const version = parseXapiVersion(c.req.header("x-experience-api-version"));
    // A request that names no version is one of 0.9, as both specifications have it, and is answered as such.
    c.header("X-Experience-API-Version", version ?? (isAbout ? "2.0.0" : "0.9"));
    if (isAbout) return next();
    if (!version) return refuse(c, 400, "X-Experience-API-Version must be 1.0.x or 2.0.x");
    const tenant = await findTenantOfHost(needs)(c.req.header("host") ?? "");
    const [key, secret] = basicCredentials(c.req.header("authorization"));
    const home = needs.address ?? new URL(c.req.url).origin;
    const client =
      tenant && key !== undefined && secret !== undefined
        ? await openLrs(needs)(tenant.id, key, secret, home)
        : undefined;
    if (!client) {
      c.header("WWW-Authenticate", 'Basic realm="xAPI", charset="UTF-8"');
      return refuse(c, 401, "the credentials are nobody's");
    }
    const path = c.req.path.replace(/\/more\/.*$/, "");
    const isWrite = !["GET", "HEAD"].includes(c.req.method);
    const resource = resourceOf[path];
    if (resource && !mayUseLrs(client.scopes, { resource, isWrite })) {
      return refuse(c, 403, "the credentials do not reach this");
    }
    c.set("client", client);
    c.set("version", version);
    await next();
    const isRead = !isWrite && resource === "statements";
    if (isRead && !c.res.headers.has(throughHeader)) {
      c.header(throughHeader, (await readConsistentThrough(needs)(client)).toISOString());
    }
    return undefined;
  };

/** On every answer to who reads statements, also where they are refused. */
const throughHeader = "X-Experience-API-Consistent-Through";
