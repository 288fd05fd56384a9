import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { parseId } from "../../domain/shared/ids.ts";
import { noteCallOut } from "../../usecases/coursepackage/noteCallOut.ts";
import type { WebNeeds } from "../needs.ts";
import { serveAssets } from "../serveAssets.ts";
import { contentPaths } from "./contentPaths.ts";
import { fileRoutes, gone } from "./fileRoutes.ts";
import { letUnitIn } from "./letUnitIn.ts";
import { writeSessionKey } from "./sessionKey.ts";
import { xapiRoutes } from "../xapi/routes.ts";
import { fetchKey } from "../../usecases/coursepackage/openCourseLrs.ts";
import { cors } from "hono/cors";
import { playerRoutes } from "./playerRoutes.tsx";

const largestReport = 65_536;

/** Units may lie elsewhere, with their supplier. They are let in by their key: no cookie is sent along. */
const openToUnits = cors({
  origin: "*",
  allowHeaders: ["Authorization", "Content-Type", "X-Experience-API-Version", "If-Match", "If-None-Match"],
  exposeHeaders: ["ETag", "Last-Modified", "X-Experience-API-Version", "X-Experience-API-Consistent-Through"],
});

/**
 * What is served where packages are shown: packages, and what they speak to. Nothing of the product is here, and no
 * cookie is read: whoever has a ticket or a key is let in by it.
 */
export function createContentApp(needs: WebNeeds): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      referrerPolicy: "no-referrer",
      xFrameOptions: false, // the policy of each package says who frames it
      crossOriginOpenerPolicy: false, // courses close the windows that they have opened
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    }),
  );
  app.use(serveAssets(needs.assets));
  app.route("/", fileRoutes(needs));
  app.post(contentPaths.key(":tenant", ":secret"), openToUnits, async (c) => {
    const tenant = parseId<"tenant">(c.req.param("tenant"));
    const given = tenant && (await fetchKey(needs)(tenant, c.req.param("secret")));
    c.header("Cache-Control", "no-store");
    // Also what is refused is answered with 200 (cmi5 8.2.1).
    return tenant && given
      ? c.json({ "auth-token": writeSessionKey({ tenant, ...given }) })
      : c.json({
          "error-code": "1",
          "error-text": "The key has been given already, or the session has ended.",
        });
  });
  app.use(`${contentPaths.record}/*`, openToUnits);
  app.route("/", xapiRoutes(needs, letUnitIn(needs)));
  app.route("/", playerRoutes(needs));
  app.post(contentPaths.reports(":tenant", ":ticket"), bodyLimit({ maxSize: largestReport }), async (c) => {
    const tenant = parseId<"tenant">(c.req.param("tenant"));
    const report: unknown = await c.req.json().catch(() => undefined);
    if (tenant) await noteCallOut(needs)(tenant, c.req.param("ticket"), report);
    return c.body(null, 204);
  });
  app.notFound(gone);
  app.onError((error, c) => {
    needs.report(error);
    return c.text("", 500);
  });
  return app;
}
