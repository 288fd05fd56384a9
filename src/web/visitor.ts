import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Actor } from "../domain/access/actor.ts";
import { findTenantOfHost } from "../usecases/access/findTenantOfHost.ts";
import { openVisit } from "../usecases/access/openVisit.ts";
import type { WebNeeds } from "./needs.ts";
import { paths } from "./paths.ts";
import { isLanguage, type Language } from "./text/language.ts";

export type Tenant = NonNullable<Awaited<ReturnType<ReturnType<typeof findTenantOfHost>>>>;

/** Who asks for a page, and in which language. */
export interface Visitor {
  readonly tenant: Tenant;
  readonly language: Language;
  readonly actor: Actor | undefined;
  readonly name: string | undefined;
}

export interface Env {
  Variables: { readonly visitor: Visitor };
  /** Given with each request by the server: where it comes from. */
  Bindings: { readonly address?: string | undefined };
}

const sessionCookie = "ledstjarna";
const languageCookie = "sprak";

/** Finds tenant, person and language of every request before its page runs. */
export const recogniseVisitor =
  (needs: WebNeeds): MiddlewareHandler<Env> =>
  async (c, next) => {
    const tenant = await findTenantOfHost(needs)(c.req.header("host") ?? "");
    if (!tenant) return c.text("No organisation answers at this address.", 404);
    const token = isAnswering(c.req.path) ? undefined : sessionToken(c);
    const visit = token === undefined ? undefined : await openVisit(needs)(tenant.id, token);
    if (visit?.newToken !== undefined) keepSession(c, visit.newToken);
    c.set("visitor", {
      tenant,
      language: chosenLanguage(c) ?? visit?.name.language ?? "sv",
      actor: visit?.actor,
      name: visit && `${visit.name.givenName} ${visit.name.familyName}`,
    });
    return next();
  };

/** Where people answer surveys nobody looks at who is signed in: not even that a session was used is noted. */
function isAnswering(path: string): boolean {
  return [paths.enterCode, paths.ballot].some((start) => path === start || path.startsWith(`${start}/`));
}

export function sessionToken(c: Context): string | undefined {
  return getCookie(c, sessionCookie);
}

/** The session lives until the browser closes, and never longer than the server lets it. */
export function keepSession(c: Context, token: string): void {
  setCookie(c, sessionCookie, token, { httpOnly: true, sameSite: "Lax", path: "/", secure: isSecure(c) });
}

export function forgetSession(c: Context): void {
  setCookie(c, sessionCookie, "", {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    secure: isSecure(c),
    maxAge: 0,
  });
}

export function keepLanguage(c: Context, language: Language): void {
  const year = 31_536_000;
  setCookie(c, languageCookie, language, { sameSite: "Lax", path: "/", secure: isSecure(c), maxAge: year });
}

function chosenLanguage(c: Context): Language | undefined {
  const chosen = getCookie(c, languageCookie);
  return isLanguage(chosen) ? chosen : undefined;
}

function isSecure(c: Context): boolean {
  return new URL(c.req.url).protocol === "https:";
}
