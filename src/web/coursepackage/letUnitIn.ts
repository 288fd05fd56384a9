import type { MiddlewareHandler } from "hono";
import { parseXapiVersion } from "../../domain/lrs/xapiVersion.ts";
import { preferencesName } from "../../domain/coursepackage/cmi5/cmi5Iris.ts";
import { notePreferencesRead, openCourseLrs } from "../../usecases/coursepackage/openCourseLrs.ts";
import type { WebNeeds } from "../needs.ts";
import { refuse, type XapiEnv } from "../xapi/respond.ts";
import { readSessionKey } from "./sessionKey.ts";
import { isOwnAnswer, withOwnRegistration } from "./ownStatements.ts";
import { unitRequestFault } from "./unitRequestFault.ts";

/**
 * Lets a unit of a course into the learning record by the key of its session: to what belongs to its launch, and to
 * nothing else (cmi5 8.2, 10 and 11).
 */
export const letUnitIn =
  (needs: WebNeeds): MiddlewareHandler<XapiEnv> =>
  async (c, next) => {
    const isAbout = c.req.path === "/xapi/about";
    const version = parseXapiVersion(c.req.header("x-experience-api-version"));
    // A browser that has read something before may not answer for it: what a unit reads is noted.
    c.header("Cache-Control", "no-store");
    c.header("X-Experience-API-Version", version ?? (isAbout ? "2.0.0" : "0.9"));
    if (isAbout) return next();
    if (!version) return refuse(c, 400, "X-Experience-API-Version must be 1.0.x or 2.0.x");
    const given = readSessionKey(c.req.header("authorization"));
    const client = given && (await openCourseLrs(needs)(given.tenant, given.session, given.key));
    if (!client) {
      // Not "Basic": the browser would ask the learner for a password.
      c.header("WWW-Authenticate", 'Session realm="xAPI"');
      return refuse(c, 401, "the key is nobody's, or the session has ended");
    }
    const fault = await unitRequestFault(c.req.raw, client.terms);
    if (fault !== undefined) return refuse(c, 403, fault);
    c.set("client", client);
    c.set("version", version);
    const asked = new URL(c.req.url).searchParams;
    const isRead = c.req.method === "GET";
    if (isRead && c.req.path === "/xapi/agents/profile" && asked.get("profileId") === preferencesName)
      await notePreferencesRead(needs)(client);
    if (isRead && c.req.path === "/xapi/statements") c.req.raw = withOwnRegistration(c.req.raw, client.terms);
    await next();
    if (isRead && c.req.path === "/xapi/statements" && !(await isOwnAnswer(c.res, asked, client.terms)))
      c.res = refuse(c, 404, "there is no such statement");
    return undefined;
  };
