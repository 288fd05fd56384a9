import { Hono } from "hono";
import type { Context } from "hono";
import { acceptLinkWithPasskey, acceptLinkWithPassword } from "../../../usecases/access/acceptLink.ts";
import { offerPasskeyByLink, openLink } from "../../../usecases/access/openLink.ts";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { respond } from "../../respond.tsx";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { keepSession, type Env } from "../../visitor.ts";
import { passwordErrors, type NewPasswordFault } from "./NewPasswordFields.tsx";
import { fieldOf, passkeyName, siteOf } from "./request.ts";
import { WelcomePage } from "./WelcomePage.tsx";

export const welcomeRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.welcome(":token"), (c) => welcome(needs, c, c.req.param("token"), {}))
    .post(paths.welcomePassword(":token"), async (c) => {
      const token = c.req.param("token");
      const form = await c.req.parseBody();
      const [chosen, repeated] = [fieldOf(form, "chosen"), fieldOf(form, "repeated")];
      if (chosen !== repeated) return welcome(needs, c, token, { fault: "passwordsDiffer" });
      const accepted = await acceptLinkWithPassword(needs)(c.get("visitor").tenant, token, chosen);
      if (accepted.ok) {
        keepSession(c, accepted.value);
        return c.redirect(paths.home, 303);
      }
      return accepted.error === "linkNotUsable"
        ? notUsable(needs, c)
        : welcome(needs, c, token, { fault: accepted.error });
    })
    .post(paths.welcomePasskeyQuestion(":token"), async (c) => {
      const offer = await offerPasskeyByLink(needs)(c.get("visitor").tenant, c.req.param("token"), siteOf(c));
      return offer.ok ? c.json(offer.value) : c.json({}, 404);
    })
    .post(paths.welcomePasskey(":token"), async (c) => {
      const token = c.req.param("token");
      const { tenant, language } = c.get("visitor");
      const accepted = await acceptLinkWithPasskey(needs)(tenant.id, token, {
        site: siteOf(c),
        answer: fieldOf(await c.req.parseBody(), "credential"),
        name: passkeyName("", needs.now(), language),
      });
      if (accepted.ok) {
        keepSession(c, accepted.value);
        return c.redirect(paths.home, 303);
      }
      return accepted.error === "linkNotUsable"
        ? notUsable(needs, c)
        : welcome(needs, c, token, { refusal: texts(language).signIn.passkeyRefused });
    });

async function welcome(
  needs: WebNeeds,
  c: Context<Env>,
  token: string,
  { fault, refusal }: { readonly fault?: NewPasswordFault; readonly refusal?: string },
): Promise<Response> {
  const { tenant, language } = c.get("visitor");
  const opened = await openLink(needs)(tenant.id, token);
  if (!opened.ok) return notUsable(needs, c);
  const words = texts(language).signIn;
  const { owner, expiresAt } = opened.value;
  const failed = fault !== undefined || refusal !== undefined;
  return respond(
    needs,
    c,
    {
      title: words.welcome(owner.givenName),
      lead: words.welcomeLead(format(language).time(expiresAt)),
      hasErrors: failed,
      children: (
        <>
          <ErrorSummary language={language} errors={passwordErrors(fault, language)} />
          <WelcomePage language={language} token={token} fault={fault} refusal={refusal} />
        </>
      ),
    },
    failed ? 422 : 200,
  );
}

function notUsable(needs: WebNeeds, c: Context<Env>): Response {
  const words = texts(c.get("visitor").language).signIn;
  const page = {
    title: words.linkNotUsable,
    lead: words.linkNotUsableLead,
    width: "narrow",
    children: <LinkButton href={paths.signIn}>{words.title}</LinkButton>,
  } as const;
  return respond(needs, c, page, 404);
}
