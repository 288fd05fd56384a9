import { Hono } from "hono";
import { readIntroduction } from "../../../usecases/onboarding/readIntroduction.ts";
import { tickIntroduction } from "../../../usecases/onboarding/tickIntroduction.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { IntroductionPage } from "./IntroductionPage.tsx";

export const introductionRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.introduction, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).onboarding;
      const view = await readIntroduction(needs)(actorOf(c));
      return respond(needs, c, {
        title: words.title,
        lead: view.own ? words.leadOf(view.own.title, format(language).day(view.own.since)) : words.lead,
        children: (
          <>
            {c.req.query("sparat") !== undefined && (
              <Alert kind="success" announce>
                {words.saved}
              </Alert>
            )}
            <IntroductionPage view={view} language={language} />
          </>
        ),
      });
    })
    .post(paths.introductionTicks, requireSignIn, async (c) => {
      const form = await c.req.parseBody({ all: true });
      const items = Object.entries(form).flatMap(([name, value]) => (name.startsWith("items-") ? value : []));
      const ticked = items.flat().filter((one) => typeof one === "string");
      const saved = await tickIntroduction(needs)(actorOf(c), new Set(ticked));
      return saved.ok ? c.redirect(`${paths.introduction}?sparat`, 303) : notFound(needs, c);
    });
