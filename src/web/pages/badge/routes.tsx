import { Hono, type Context } from "hono";
import { changeIssuerKey } from "../../../usecases/badge/changeIssuerKey.ts";
import { checkBadge, type CheckedBadge } from "../../../usecases/badge/checkBadge.ts";
import { issueBadge } from "../../../usecases/badge/issueBadge.ts";
import { readIssuer } from "../../../usecases/badge/readIssuer.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { sendFile } from "../../sendFile.ts";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { BadgesPage } from "./BadgesPage.tsx";

/** Far more than any credential holds. */
const largestBadge = 200_000;

/** Credentials to take along, and a page where anybody can check one without signing in. */
export const badgeRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.badge(":course"), requireSignIn, (c) => badgeFile(needs, c, c.req.param("course")))
    .get(paths.badges, (c) => badgesPage(needs, c, {}))
    .post(paths.badges, async (c) => {
      const words = texts(c.get("visitor").language).badge;
      const { file } = await c.req.parseBody();
      if (!(file instanceof File) || file.size === 0) return badgesPage(needs, c, { fault: words.noFile });
      if (file.size > largestBadge) return badgesPage(needs, c, { fault: words.tooLarge });
      const checked = await checkBadge(needs)(c.get("visitor").tenant.id, await file.text());
      return badgesPage(needs, c, { checked });
    })
    .post(paths.changeIssuerKey, requireSignIn, async (c) => {
      const changed = await changeIssuerKey(needs)(actorOf(c));
      return changed.ok ? c.redirect(paths.badges, 303) : notAllowed(needs, c);
    });

async function badgeFile(needs: WebNeeds, c: Context<Env>, courseId: string): Promise<Response> {
  const { language, tenant, name } = c.get("visitor");
  const words = texts(language).badge;
  const address = needs.address ?? new URL(c.req.url).origin;
  const issued = await issueBadge(needs)(actorOf(c), {
    courseId,
    language,
    holder: name ?? "",
    issuer: { name: tenant.name, address: address + paths.badges },
    courseAddress: address + paths.course(courseId),
    criteria: words.criteria,
  });
  if (!issued.ok) return notFound(needs, c);
  return sendFile(new TextEncoder().encode(JSON.stringify(issued.value, undefined, 2)), {
    name: words.fileName(courseId),
    type: "application/vc+ld+json",
  });
}

async function badgesPage(
  needs: WebNeeds,
  c: Context<Env>,
  shown: { readonly checked?: CheckedBadge; readonly fault?: string },
): Promise<Response> {
  const { language, tenant, actor } = c.get("visitor");
  const words = texts(language).badge;
  const page = {
    title: words.title,
    lead: words.lead(tenant.name),
    width: "narrow",
    hasErrors: shown.fault !== undefined,
    children: (
      <BadgesPage
        language={language}
        organisation={tenant.name}
        actor={actor}
        keys={await readIssuer(needs)(tenant.id)}
        {...shown}
      />
    ),
  } as const;
  return respond(needs, c, page, shown.fault === undefined ? 200 : 422);
}
