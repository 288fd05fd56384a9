import type { MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import type { WebNeeds } from "./needs.ts";

/**
 * Nothing is loaded from elsewhere, nothing inline runs, nobody frames our pages, and no address leaks. A form may lead
 * on to where packages of courses are shown, and nowhere else.
 */
export const securityHeaders = ({ contentOrigin }: Pick<WebNeeds, "contentOrigin">): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'", (c) => contentOrigin?.(c.req.url) ?? "'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    crossOriginOpenerPolicy: "same-origin",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });

/** A form posted from another site is refused (by Sec-Fetch-Site and Origin). */
export const refuseForeignForms: MiddlewareHandler = csrf();
