import { Hono, type Context } from "hono";
import type { ForwardingFormFault, WrittenForwarding } from "../../../domain/lrs/forwarding.ts";
import {
  readForwarding,
  setForwarding,
  stopForwarding,
  testForwarding,
} from "../../../usecases/lrs/forwardingSettings.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ForwardingPage } from "./ForwardingPage.tsx";

export const forwardingRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.forwarding, requireSignIn, (c) => page(needs, c))
    .post(paths.forwarding, requireSignIn, async (c) => {
      const written = textsOf(await c.req.parseBody(), ["endpoint", "key", "secret", "from"]);
      const set = await setForwarding(needs)(actorOf(c), written);
      if (set.ok) return c.redirect(paths.forwarding, 303);
      return set.error === "notAllowed" ? notAllowed(needs, c) : page(needs, c, written, set.error);
    })
    .post(paths.testForwarding, requireSignIn, async (c) =>
      answer(needs, c, await testForwarding(needs)(actorOf(c))),
    )
    .post(paths.stopForwarding, requireSignIn, async (c) =>
      answer(needs, c, await stopForwarding(needs)(actorOf(c))),
    );

function answer(
  needs: WebNeeds,
  c: Context<Env>,
  done: { readonly ok: true } | { readonly ok: false; readonly error: "notAllowed" | "noForwarding" },
): Response | Promise<Response> {
  if (done.ok) return c.redirect(paths.forwarding, 303);
  return done.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
}

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  written?: WrittenForwarding,
  faults: readonly ForwardingFormFault[] = [],
): Promise<Response> {
  const { language } = c.get("visitor");
  const { forwarding: words, lrs } = texts(language);
  const read = await readForwarding(needs)(actorOf(c));
  if (!read.ok) return notAllowed(needs, c);
  const { endpoint = "", key = "" } = read.value ?? {};
  const asItIs = { endpoint, key, secret: "", from: read.value ? "goOn" : "now" };
  return respond(
    needs,
    c,
    {
      title: words.title,
      lead: words.lead,
      width: "narrow",
      hasErrors: faults.length > 0,
      breadcrumbs: [{ href: paths.lrsApplications, label: lrs.title }],
      children: (
        <ForwardingPage
          language={language}
          forwarding={read.value}
          written={written ?? asItIs}
          faults={faults}
        />
      ),
    },
    faults.length === 0 ? 200 : 422,
  );
}
