import type { Context, MiddlewareHandler } from "hono";
import type { Actor } from "../domain/access/actor.ts";
import { paths } from "./paths.ts";
import type { Env } from "./visitor.ts";

/** Lets only people who are signed in past; others are sent to sign in and come back after. */
export const requireSignIn: MiddlewareHandler<Env> = async (c, next) => {
  const { actor, tenant } = c.get("visitor");
  if (actor) return next();
  const entrance = tenant.demonstration ? paths.personas : paths.signIn;
  const back = c.req.method === "GET" ? `?till=${encodeURIComponent(new URL(c.req.url).pathname)}` : "";
  return c.redirect(entrance + back, 303);
};

/** The actor of a route that stands behind `requireSignIn`. */
export function actorOf(c: Context<Env>): Actor {
  const { actor } = c.get("visitor");
  if (!actor) throw new Error("this route must stand behind requireSignIn");
  return actor;
}

/**
 * An address within this site to go back to; anything else leads home. It is read as a browser would read it,
 * so that no tab, backslash or second slash leads elsewhere.
 */
export function backWithin(address: unknown): string {
  const here = "http://here.invalid";
  if (typeof address !== "string" || !address.startsWith("/") || !URL.canParse(address, here))
    return paths.home;
  const { origin, pathname, search, hash } = new URL(address, here);
  // A path that begins with two slashes would be read as another site when it is sent back.
  return origin === here && !pathname.startsWith("//") ? pathname + search + hash : paths.home;
}
