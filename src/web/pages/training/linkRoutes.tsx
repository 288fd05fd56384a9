import { Hono } from "hono";
import { linkActivities, readActivityLinks } from "../../../usecases/training/linkActivities.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { LinksPage } from "./LinksPage.tsx";

/** Where activities of the catalogue lead in this organisation, as HR says. */
export const linkRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.activityLinks, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const { links: words, title } = texts(language).training;
      const linked = await readActivityLinks(needs)(actorOf(c));
      if (!linked.ok) return notAllowed(needs, c);
      const { activities } = needs.content.catalogue;
      return respond(needs, c, {
        title: words.title,
        lead: words.lead,
        width: "narrow",
        breadcrumbs: [{ href: paths.trainingPlans, label: title }],
        children: <LinksPage linked={linked.value} activities={activities} language={language} />,
      });
    })
    .post(paths.activityLinks, requireSignIn, async (c) => {
      const ids = needs.content.catalogue.activities.map(({ id }) => id);
      const written = textsOf(await c.req.parseBody(), ids);
      const linked = await linkActivities(needs)(actorOf(c), new Map(Object.entries(written)));
      return linked.ok ? c.redirect(paths.trainingPlans, 303) : notAllowed(needs, c);
    });
