import { Hono, type Context } from "hono";
import {
  addApplication,
  endApplication,
  listApplications,
  type ApplicationFault,
  type WrittenApplication,
} from "../../../usecases/lrs/applications.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ApplicationList } from "./ApplicationList.tsx";
import { NewCredentialPage } from "./NewCredentialPage.tsx";

export const lrsRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.lrsApplications, requireSignIn, (c) => listPage(needs, c))
    .post(paths.lrsApplications, requireSignIn, async (c) => {
      const form = await c.req.formData();
      const written = { name: textIn(form, "name"), scopes: form.getAll("scopes").map(String) };
      const made = await addApplication(needs)(actorOf(c), written);
      if (!made.ok) {
        return made.error === "notAllowed" ? notAllowed(needs, c) : listPage(needs, c, written, made.error);
      }
      const { language } = c.get("visitor");
      // Answered at once and not after a redirect: the secret may stand in no address and in no store.
      return respond(needs, c, {
        title: texts(language).lrs.madeTitle,
        width: "narrow",
        children: <NewCredentialPage language={language} made={made.value} endpoint={endpointOf(needs, c)} />,
      });
    })
    .post(paths.endLrsApplication(":application"), requireSignIn, async (c) => {
      const ended = await endApplication(needs)(actorOf(c), c.req.param("application"));
      if (ended.ok) return c.redirect(paths.lrsApplications, 303);
      return ended.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    });

async function listPage(
  needs: WebNeeds,
  c: Context<Env>,
  written?: WrittenApplication,
  faults: readonly ApplicationFault[] = [],
): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).lrs;
  const listed = await listApplications(needs)(actorOf(c));
  if (!listed.ok) return notAllowed(needs, c);
  return respond(
    needs,
    c,
    {
      title: words.title,
      lead: words.lead,
      actions: (
        <LinkButton href={paths.forwarding} variant="secondary">
          {texts(language).forwarding.link}
        </LinkButton>
      ),
      hasErrors: faults.length > 0,
      children: (
        <ApplicationList
          language={language}
          applications={listed.value}
          endpoint={endpointOf(needs, c)}
          written={written ?? { name: "", scopes: [] }}
          faults={faults}
        />
      ),
    },
    faults.length === 0 ? 200 : 422,
  );
}

function endpointOf(needs: WebNeeds, c: Context<Env>): string {
  return `${needs.address ?? new URL(c.req.url).origin}/xapi`;
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
