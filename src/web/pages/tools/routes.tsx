import { Hono, type Context } from "hono";
import { textOfTool } from "../../../domain/learning/tool.ts";
import { planFramework } from "../../../usecases/development/readOwnPlan.ts";
import { openSearch } from "../../../usecases/learning/openSearch.ts";
import { readTool } from "../../../usecases/learning/readTool.ts";
import { PrintButton } from "../../components/page-tools/PrintButton.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { helpTexts } from "./helpTexts.ts";
import { ToolListPage } from "./ToolListPage.tsx";
import { ToolPage } from "./ToolPage.tsx";

const longestQuery = 100;

/** The tool library, for everybody who is signed in. */
export const toolRoutes = (needs: WebNeeds): Hono<Env> => {
  const search = openSearch(needs, { sv: helpTexts("sv"), en: helpTexts("en") });
  return new Hono<Env>()
    .get(paths.tools, requireSignIn, (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).tools;
      const query = (c.req.query("q") ?? "").trim().slice(0, longestQuery);
      const found = query === "" ? undefined : { query, results: search(actorOf(c), language, query) };
      return respond(needs, c, {
        title: words.title,
        lead: words.lead,
        children: <ToolListPage tools={needs.content.tools} search={found} language={language} />,
      });
    })
    .get(paths.tool(":tool"), requireSignIn, (c) => toolPage(needs, c));
};

function toolPage(needs: WebNeeds, c: Context<Env>) {
  const { language } = c.get("visitor");
  const read = readTool(needs)(actorOf(c), c.req.param("tool") ?? "");
  if (!read.ok) return notFound(needs, c);
  const words = texts(language).tools;
  const { title, when } = textOfTool(read.value.tool, language);
  const { competencies } = planFramework(needs.content);
  return respond(needs, c, {
    title,
    lead: when,
    kicker: words.theme[read.value.tool.theme],
    width: "narrow",
    breadcrumbs: [{ href: paths.tools, label: words.title }],
    actions: <PrintButton language={language} />,
    children: (
      <ToolPage
        view={read.value}
        language={language}
        nameOfCompetency={(id) => competencies.find((one) => one.id === id)?.name[language] ?? id}
      />
    ),
  });
}
