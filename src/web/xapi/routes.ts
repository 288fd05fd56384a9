import { Hono, type Context, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { WebNeeds } from "../needs.ts";
import { alternateSyntax } from "./alternateSyntax.ts";
import { authenticate } from "./authenticate.ts";
import { definitionRoutes } from "./definitionRoutes.ts";
import { documentRoutes } from "./documentRoutes.ts";
import { refuse, type XapiEnv } from "./respond.ts";
import { statementRoutes } from "./statementRoutes.ts";

const largestContent = 64 * 1_048_576;

/**
 * The learning record store, as xAPI 1.0.3 and 2.0 have it. Its clients are programs: no session, no language.
 * @param letIn finds out who asks, and what of it they may
 */
export function xapiRoutes(
  needs: WebNeeds,
  letIn: MiddlewareHandler<XapiEnv> = authenticate(needs),
): Hono<XapiEnv> {
  const routes = new Hono<XapiEnv>();
  const within = "/xapi/*";
  routes.use(
    within,
    bodyLimit({
      maxSize: largestContent,
      onError: (c: Context) => refuse(c, 413, "the content is too large"),
    }),
  );
  routes.use(
    within,
    alternateSyntax((request, c) => routes.fetch(request, c.env)),
  );
  routes.use(within, letIn);
  routes.route("/", statementRoutes(needs));
  routes.route("/", documentRoutes(needs));
  routes.route("/", definitionRoutes(needs));
  routes.all(within, (c) => refuse(c, 404, "there is no such resource, or not by this method"));
  return routes;
}
