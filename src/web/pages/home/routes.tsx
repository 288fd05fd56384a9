import { Hono } from "hono";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { respond } from "../../respond.tsx";
import { requireSignIn } from "../../signedIn.ts";
import type { Env } from "../../visitor.ts";

export const homeRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>().get(paths.home, requireSignIn, (c) =>
    respond(needs, c, { title: c.get("visitor").name ?? "" }),
  );
