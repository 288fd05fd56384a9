import { Hono, type Context } from "hono";
import type { ApplicationId } from "../../../domain/programme/programme.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { decideApplication } from "../../../usecases/programme/decideApplication.ts";
import { readApplication } from "../../../usecases/programme/readApplication.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ApplicationPage, type ApplicationPageProps } from "./ApplicationPage.tsx";

/** An application, and the answer to it. */
export const applicationRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.programmeApplication(":application"), requireSignIn, (c) => page(needs, c))
    .post(paths.programmeApplication(":application"), requireSignIn, async (c) => {
      const id: ApplicationId | undefined = parseId(c.req.param("application"));
      const { answer, reason } = textsOf(await c.req.parseBody(), ["answer", "reason"]);
      const decision = answer === "yes" ? ({ kind: "yes" } as const) : ({ kind: "no", reason } as const);
      const decided = id && (await decideApplication(needs)(actorOf(c), id, decision));
      if (decided?.ok === true)
        return c.redirect(decided.value.mayTend ? paths.cohort(decided.value.cohort) : paths.programmes, 303);
      if (!decided || decided.error === "noSuchApplication") return notFound(needs, c);
      return decided.error === "alreadyDecided"
        ? c.redirect(`${paths.programmes}?besvarad`, 303)
        : page(needs, c, { reason, fault: decided.error.reason });
    });

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  refused?: ApplicationPageProps["refused"],
): Promise<Response> {
  const id: ApplicationId | undefined = parseId(c.req.param("application"));
  const read = id && (await readApplication(needs)(actorOf(c), id));
  if (!read || (!read.ok && read.error === "noSuchApplication")) return notFound(needs, c);
  if (!read.ok) return c.redirect(`${paths.programmes}?besvarad`, 303);
  const { language } = c.get("visitor");
  const { programme, prerequisite, organisation } = texts(language);
  const words = prerequisite.application;
  return respond(
    needs,
    c,
    {
      title: words.title(read.value.name ?? organisation.protectedName),
      kicker: words.kicker,
      width: "narrow",
      breadcrumbs: [{ href: paths.programmes, label: programme.title }],
      hasErrors: refused !== undefined,
      children: <ApplicationPage view={read.value} language={language} refused={refused} />,
    },
    refused === undefined ? 200 : 422,
  );
}
