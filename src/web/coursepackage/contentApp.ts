import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { parseId } from "../../domain/shared/ids.ts";
import { noteCallOut } from "../../usecases/coursepackage/noteCallOut.ts";
import type { WebNeeds } from "../needs.ts";
import { contentPaths } from "./contentPaths.ts";
import { fileRoutes, gone } from "./fileRoutes.ts";

const largestReport = 65_536;

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
  app.route("/", fileRoutes(needs));
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
