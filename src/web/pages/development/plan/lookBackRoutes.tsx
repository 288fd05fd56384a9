import { Hono } from "hono";
import { commitmentReports } from "../../../../domain/development/commitmentReport.ts";
import { readLookBacks, reportCommitment } from "../../../../usecases/development/lookBack.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { textsOf } from "../../../formTexts.ts";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { LookBackPage } from "./LookBackPage.tsx";

/** Where a reminder leads: promises whose day has come, and one press to report back. */
export const lookBackRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.lookBack, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const { plan } = texts(language);
      const said = commitmentReports.find((one) => one === c.req.query("klart"));
      return respond(needs, c, {
        title: plan.lookBack.title,
        lead: plan.lookBack.lead,
        width: "narrow",
        breadcrumbs: [{ href: paths.development, label: plan.title }],
        children: (
          <>
            {said && (
              <Alert kind="success" announce>
                {plan.lookBack.said[said]}
              </Alert>
            )}
            <LookBackPage lookBacks={await readLookBacks(needs)(actorOf(c))} language={language} />
          </>
        ),
      });
    })
    .post(paths.lookBack, requireSignIn, async (c) => {
      const written = textsOf(await c.req.parseBody(), ["commitment", "report"]);
      const report = commitmentReports.find((one) => one === written.report);
      if (!report) return notFound(needs, c);
      const reported = await reportCommitment(needs)(actorOf(c), written.commitment, report);
      return reported.ok ? c.redirect(`${paths.lookBack}?klart=${report}`, 303) : notFound(needs, c);
    });
