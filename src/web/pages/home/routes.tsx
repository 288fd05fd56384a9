import { Hono } from "hono";
import { readNeeds, type OwnNeeds } from "../../../usecases/competence/readNeeds.ts";
import { suggestDialogue } from "../../../usecases/dialogue/suggestDialogue.ts";
import { readHome } from "../../../usecases/home/readHome.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { HomePage } from "./HomePage.tsx";

export const homeRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>().get(paths.home, requireSignIn, async (c) => {
    const { language, name } = c.get("visitor");
    const words = texts(language).home;
    const actor = actorOf(c);
    const view = await readHome(needs)(actor);
    const own = actor.leads.length > 0 ? await readNeeds(needs)(actor) : undefined;
    const suggested = own && (await suggestDialogue(needs)(actor, measuredNeeds(own)));
    const dialogue = own && suggested && { ...suggested, framework: own.framework };
    return respond(needs, c, {
      title: words.greeting(name ?? ""),
      lead: words.lead,
      children: <HomePage view={view} language={language} dialogue={dialogue} />,
    });
  });

/** Competencies with a measured need, the largest first. */
function measuredNeeds({ posts }: OwnNeeds): readonly string[] {
  return posts.flatMap(({ advice }) =>
    advice.flatMap(({ need }) => ((need.need ?? 0) > 0 ? need.competencyId : [])),
  );
}
