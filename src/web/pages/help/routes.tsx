import { Hono } from "hono";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { HelpList, HelpTopicPage } from "./HelpPages.tsx";
import { PrivacyPage } from "./PrivacyPage.tsx";
import { topics } from "./topics.ts";

/** Pages that anybody may read without signing in: help with each task, and how what is stored is protected. */
export const helpRoutes = (needs: Pick<WebNeeds, "assets">): Hono<Env> =>
  new Hono<Env>()
    .get(paths.help, (c) => {
      const { language } = c.get("visitor");
      const { title, lead } = texts(language).help;
      return respond(needs, c, { title, lead, children: <HelpList language={language} /> });
    })
    .get(paths.helpTopic(":topic"), (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).help;
      const found = topics.find(({ slug }) => slug === c.req.param("topic"));
      if (!found) return notFound(needs, c);
      const topic = words.topics[found.key];
      return respond(needs, c, {
        title: topic.title,
        lead: topic.lead,
        width: "narrow",
        breadcrumbs: [{ href: paths.help, label: words.title }],
        children: <HelpTopicPage language={language} topic={topic} />,
      });
    })
    .get(paths.privacy, (c) => {
      const { language, tenant } = c.get("visitor");
      const { title, lead } = texts(language).privacy;
      return respond(needs, c, {
        title,
        lead: lead(tenant.name),
        width: "narrow",
        children: <PrivacyPage language={language} organisation={tenant.name} />,
      });
    });
