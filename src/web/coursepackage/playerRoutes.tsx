import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cmiLimits } from "../../domain/coursepackage/scorm/cmi.ts";
import { readPlayMessage } from "../../domain/coursepackage/scorm/playMessage.ts";
import { parseId, type TenantId } from "../../domain/shared/ids.ts";
import { moveOn } from "../../usecases/coursepackage/moveOn.ts";
import { readPlay } from "../../usecases/coursepackage/readPlay.ts";
import { tellPlay } from "../../usecases/coursepackage/tellPlay.ts";
import { renderPage } from "../components/page/renderPage.ts";
import type { WebNeeds } from "../needs.ts";
import { isLanguage } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { contentPaths } from "./contentPaths.ts";
import { gone } from "./fileRoutes.ts";
import { PlayerPage } from "./PlayerPage.tsx";
import { playerData } from "./playerData.ts";

/** The page itself is ours: nothing of the package runs in it but what it frames. */
const playerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Plays packages of SCORM to whoever has a ticket. What is told must come as JSON: no form of another site can. */
export function playerRoutes(needs: WebNeeds): Hono {
  const limit = bodyLimit({ maxSize: cmiLimits.message, onError: (c) => c.body(null, 413) });
  return new Hono()
    .get(contentPaths.player(":tenant", ":ticket"), async (c) => {
      const { tenant, ticket } = opened(c);
      const nameIn = (language: string) => texts(isLanguage(language) ? language : "sv").scorm.player.learner;
      const read = tenant && (await readPlay(needs)(tenant, ticket, nameIn));
      c.header("Content-Security-Policy", playerPolicy);
      c.header("Cache-Control", "no-store");
      if (!tenant || read?.ok !== true) return gone(c);
      const view = read.value;
      const language = isLanguage(view.language) ? view.language : "sv";
      const data = playerData(tenant, ticket, view, language);
      return c.html(
        renderPage(<PlayerPage view={view} language={language} assets={needs.assets} data={data} />),
      );
    })
    .post(contentPaths.player(":tenant", ":ticket"), limit, async (c) => {
      const { tenant, ticket } = opened(c);
      const message = readPlayMessage(await jsonOf(c));
      if (!message.ok) return c.body(null, 422);
      const told = tenant && (await tellPlay(needs)(tenant, ticket, message.value));
      return c.body(null, told?.ok === true ? 204 : statusOf(told?.error));
    })
    .post(contentPaths.move(":tenant", ":ticket"), limit, async (c) => {
      const { tenant, ticket } = opened(c);
      const wish = await jsonOf(c);
      const to = typeof wish === "object" && wish !== null && "to" in wish ? Number(wish.to) : Number.NaN;
      if (!Number.isInteger(to)) return c.body(null, 422);
      const moved = tenant && (await moveOn(needs)(tenant, ticket, to));
      return tenant && moved?.ok === true
        ? c.json({ address: contentPaths.player(tenant, moved.value) })
        : c.body(null, statusOf(moved?.ok === false ? moved.error : undefined));
    });
}

function opened(c: Context): { readonly tenant: TenantId | undefined; readonly ticket: string } {
  return { tenant: parseId<"tenant">(c.req.param("tenant") ?? ""), ticket: c.req.param("ticket") ?? "" };
}

async function jsonOf(c: Context): Promise<unknown> {
  if (!/^application\/json\b/.test(c.req.header("content-type") ?? "")) return undefined;
  return c.req.json().catch(() => undefined);
}

function statusOf(refusal: string | undefined): 404 | 409 {
  return refusal === "openedElsewhere" ? 409 : 404;
}
