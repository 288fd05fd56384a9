import { Hono, type Context } from "hono";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { listReports } from "../../../usecases/reports/listReports.ts";
import { readReport, type UnreadableReport } from "../../../usecases/reports/readReport.ts";
import { typesetReport } from "../../../usecases/reports/typesetReport.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { sendFile } from "../../sendFile.ts";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ReportList } from "./ReportList.tsx";
import { reportSections } from "./reportSections.ts";
import { ReportView } from "./ReportView.tsx";
import { sectionsToBlocks } from "./sectionsToBlocks.ts";

/** Reports to committees: a list, a page, and the same as a PDF. */
export const reportRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.reports, requireSignIn, async (c) => {
      const listed = await listReports(needs)(actorOf(c));
      if (!listed.ok) return notAllowed(needs, c);
      const { language } = c.get("visitor");
      const words = texts(language).report;
      const children = <ReportList reports={listed.value} language={language} />;
      return respond(needs, c, { title: words.title, lead: words.lead, children });
    })
    .get(paths.report(":round"), requireSignIn, (c) => showReport(needs, c))
    .get(paths.reportPdf(":round"), requireSignIn, (c) => sendReport(needs, c));

async function showReport(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const id = parseId<"round">(c.req.param("round"));
  const read = id && (await readReport(needs)(actorOf(c), id));
  if (!read) return notFound(needs, c);
  if (!read.ok) return unreadable(needs, c, read.error);
  const { round } = read.value;
  const { language } = c.get("visitor");
  const words = texts(language).report;
  const { day } = format(language);
  return respond(needs, c, {
    title: round.name,
    kicker: words.kicker,
    lead: words.pageLead(day(round.opensOn), day(round.closesOn)),
    breadcrumbs: [{ href: paths.reports, label: words.title }],
    actions: (
      <LinkButton href={paths.reportPdf(round.id)} download>
        {words.pdf}
      </LinkButton>
    ),
    children: <ReportView sections={reportSections(read.value, language)} language={language} />,
  });
}

async function sendReport(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const id = parseId<"round">(c.req.param("round"));
  const actor = actorOf(c);
  const read = id && (await readReport(needs)(actor, id));
  if (!read) return notFound(needs, c);
  if (!read.ok) return unreadable(needs, c, read.error);
  const { language, tenant } = c.get("visitor");
  const { round, release } = read.value;
  const words = texts(language).report;
  const bytes = await typesetReport(needs)(actor, release.id, {
    language,
    title: round.name,
    organisation: tenant.name,
    kicker: words.kicker,
    madeOn: words.madeOn(format(language).day(dayInStockholm(needs.now()))),
    blocks: sectionsToBlocks(reportSections(read.value, language)),
  });
  return sendFile(bytes, { name: `${words.kicker} ${round.name}.pdf`, type: "application/pdf" });
}

function unreadable(needs: WebNeeds, c: Context<Env>, fault: UnreadableReport): Response {
  if (fault.kind === "notAllowed") return notAllowed(needs, c);
  if (fault.kind === "noSuchReport") return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).report;
  const children = <Alert>{words.laterFrom(format(language).time(fault.from))}</Alert>;
  const breadcrumbs = [{ href: paths.reports, label: words.title }];
  return respond(needs, c, { title: words.laterTitle, breadcrumbs, children });
}
