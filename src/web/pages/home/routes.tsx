import { Hono } from "hono";
import { momentOn } from "../../../domain/learning/momentOn.ts";
import { suggestDialogue } from "../../../usecases/dialogue/suggestDialogue.ts";
import { readHome } from "../../../usecases/home/readHome.ts";
import { suggestTools } from "../../../usecases/learning/suggestTools.ts";
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
    // Needs take long to work out: home goes by the goals that the person has set, the page of needs by the needs.
    const dialogue = await suggestDialogue(needs)(actor, view.goalCompetencies);
    const moment = momentOn({
      inPostSince: view.introduction?.since,
      hasMeetingToPrepare: view.ledUnits.some(({ meeting }) => meeting !== "brought"),
      today: view.today,
    });
    const [tool] = suggestTools(needs)({ moment, competencyIds: view.goalCompetencies }, 1);
    return respond(needs, c, {
      title: words.greeting(name ?? ""),
      lead: words.lead,
      children: <HomePage view={view} language={language} dialogue={dialogue} tool={tool} />,
    });
  });
