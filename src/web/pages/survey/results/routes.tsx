import { Hono } from "hono";
import { parseId } from "../../../../domain/shared/ids.ts";
import { askToClose } from "../../../../usecases/survey/askToClose.ts";
import { listResults } from "../../../../usecases/survey/listResults.ts";
import { readRoundResult } from "../../../../usecases/survey/readRoundResult.ts";
import { readUnitResult } from "../../../../usecases/survey/readUnitResult.ts";
import { PrintButton } from "../../../components/page-tools/PrintButton.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notAllowed, notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { ResultList } from "./ResultList.tsx";
import { RoundResultPage } from "./RoundResultPage.tsx";
import { UnitResultPage } from "./UnitResultPage.tsx";

export const resultRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.results, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).results;
      const listed = await listResults(needs)(actorOf(c));
      const children = <ResultList listed={listed} language={language} />;
      return respond(needs, c, { title: words.title, lead: words.lead, children });
    })
    .post(paths.closeRound(":round"), requireSignIn, async (c) => {
      const round = parseId<"round">(c.req.param("round"));
      const asked = round && (await askToClose(needs)(actorOf(c), round));
      if (!round || !asked || (!asked.ok && asked.error === "noSuchRound")) return notFound(needs, c);
      if (!asked.ok && asked.error === "notAllowed") return notAllowed(needs, c);
      return c.redirect(asked.ok ? paths.job(asked.value) : paths.round(round), 303);
    })
    .get(paths.roundResult(":round"), requireSignIn, async (c) => {
      const round = parseId<"round">(c.req.param("round"));
      const read = round && (await readRoundResult(needs)(actorOf(c), round));
      if (!read?.ok) return notFound(needs, c);
      const { language } = c.get("visitor");
      const words = texts(language).results;
      return respond(needs, c, {
        title: read.value.round.name,
        kicker: words.kicker,
        lead: words.heatMapLead,
        breadcrumbs: [{ href: paths.results, label: words.title }],
        children: <RoundResultPage result={read.value} language={language} />,
      });
    })
    .get(paths.unitResult(":round", ":unit"), requireSignIn, async (c) => {
      const round = parseId<"round">(c.req.param("round"));
      const unit = parseId<"unit">(c.req.param("unit"));
      const read = round && unit && (await readUnitResult(needs)(actorOf(c), round, unit));
      if (!read?.ok) return notFound(needs, c);
      const view = read.value;
      const { language } = c.get("visitor");
      const words = texts(language).results;
      const { integer, percent } = format(language);
      const { result } = view;
      return respond(needs, c, {
        title: view.unit.name,
        kicker: view.round.name,
        ...(result.kind === "shown"
          ? {
              lead: words.answered(
                integer(result.answers),
                integer(result.invited),
                percent(result.answers / Math.max(1, result.invited)),
              ),
            }
          : {}),
        ...(result.kind === "shown"
          ? {
              actions: (
                <>
                  {view.mayOpenMeeting && (
                    <LinkButton href={paths.meetingPage(view.round.id, view.unit.unit)}>
                      {words.meeting}
                    </LinkButton>
                  )}
                  <PrintButton language={language} />
                </>
              ),
            }
          : {}),
        breadcrumbs: [
          { href: paths.results, label: words.title },
          { href: paths.roundResult(view.round.id), label: view.round.name },
        ],
        children: <UnitResultPage view={view} language={language} />,
      });
    });
