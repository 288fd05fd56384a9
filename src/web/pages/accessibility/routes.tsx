import { Hono } from "hono";
import type { Context } from "hono";
import { isAdministrator } from "../../../domain/access/actor.ts";
import type { FaultReport, FaultReportFaults } from "../../../domain/accessibility/faultReport.ts";
import type { StatementFaults, WrittenStatement } from "../../../domain/accessibility/statement.ts";
import { closeReport, readFaultReports } from "../../../usecases/accessibility/followFaultReports.ts";
import { keepStatement, readStatement } from "../../../usecases/accessibility/keepStatement.ts";
import { reportFault } from "../../../usecases/accessibility/reportFault.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { FaultReportTable } from "./FaultReportTable.tsx";
import { StatementForm } from "./StatementForm.tsx";
import { StatementPage } from "./StatementPage.tsx";

type WrittenReport = Readonly<Record<keyof FaultReport, string>>;
const nothingReported: WrittenReport = { page: "", description: "", contact: "" };

export const accessibilityRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.accessibility, (c) => statementPage(needs, c, {}))
    .post(paths.faultReport, async (c) => {
      const form = await c.req.parseBody();
      const written = {
        page: text(form, "page"),
        description: text(form, "description"),
        contact: text(form, "contact"),
      };
      const reported = await reportFault(needs)(c.get("visitor").tenant.id, written);
      if (reported.ok) return c.redirect(`${paths.accessibility}?klart=rapport`, 303);
      if (reported.error === "tooMany") return statementPage(needs, c, { written, tooMany: true });
      return statementPage(needs, c, { written, faults: reported.error });
    })
    .get(paths.accessibilityStatement, requireSignIn, async (c) => {
      if (!isAdministrator(actorOf(c))) return notAllowed(needs, c);
      const kept = await readStatement(needs)(c.get("visitor").tenant.id);
      return statementForm(needs, c, writtenStatement(kept ?? {}), {});
    })
    .post(paths.accessibilityStatement, requireSignIn, async (c) => {
      const written = writtenStatement(await c.req.parseBody());
      const kept = await keepStatement(needs)(actorOf(c), written);
      if (kept.ok) return c.redirect(paths.accessibility, 303);
      if (kept.error === "notAllowed") return notAllowed(needs, c);
      return statementForm(needs, c, written, kept.error);
    })
    .get(paths.faultReports, requireSignIn, async (c) => {
      const read = await readFaultReports(needs)(actorOf(c));
      if (!read.ok) return notAllowed(needs, c);
      const { language } = c.get("visitor");
      const words = texts(language).accessibility;
      return respond(needs, c, {
        title: words.reportList.title,
        lead: words.reportList.lead,
        breadcrumbs: [{ href: paths.accessibility, label: words.title }],
        children: <FaultReportTable language={language} reports={read.value} />,
      });
    })
    .post(paths.faultReports, requireSignIn, async (c) => {
      const closed = await closeReport(needs)(actorOf(c), text(await c.req.parseBody(), "report"));
      if (closed.ok) return c.redirect(paths.faultReports, 303);
      return closed.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    });

interface Reported {
  readonly written?: WrittenReport;
  readonly faults?: FaultReportFaults;
  readonly tooMany?: boolean;
}

async function statementPage(
  needs: WebNeeds,
  c: Context<Env>,
  { written = nothingReported, faults = {}, tooMany = false }: Reported,
): Promise<Response> {
  const { tenant, language, actor } = c.get("visitor");
  const words = texts(language).accessibility;
  const statement = await readStatement(needs)(tenant.id);
  const errors = Object.entries(faults).map(([name, fault]) => ({ name, message: words.form.fault[fault] }));
  const failed = errors.length > 0 || tooMany;
  const page = { language, organisation: tenant.name, statement, written, faults };
  return respond(
    needs,
    c,
    {
      title: words.title,
      lead: words.lead(tenant.name),
      width: "narrow",
      hasErrors: failed,
      children: (
        <>
          <ErrorSummary language={language} errors={errors} />
          {tooMany && (
            <Alert kind="danger" announce>
              {words.form.tooMany}
            </Alert>
          )}
          {!failed && c.req.query("klart") === "rapport" && (
            <Alert kind="success" announce>
              {words.thanks}
            </Alert>
          )}
          {actor && isAdministrator(actor) && (
            <div class="ls-buttons">
              <LinkButton href={paths.accessibilityStatement} variant="secondary">
                {words.keep}
              </LinkButton>
              <LinkButton href={paths.faultReports} variant="secondary">
                {words.reports}
              </LinkButton>
            </div>
          )}
          <StatementPage {...page} />
        </>
      ),
    },
    failed ? 422 : 200,
  );
}

function statementForm(
  needs: WebNeeds,
  c: Context<Env>,
  written: WrittenStatement,
  faults: StatementFaults,
): Response {
  const { language } = c.get("visitor");
  const words = texts(language).accessibility;
  const failed = Object.keys(faults).length > 0;
  const page = {
    title: words.statement.title,
    lead: words.statement.lead,
    width: "narrow",
    breadcrumbs: [{ href: paths.accessibility, label: words.title }],
    hasErrors: failed,
    children: <StatementForm language={language} written={written} faults={faults} />,
  } as const;
  return respond(needs, c, page, failed ? 422 : 200);
}

function writtenStatement(
  form: Readonly<Partial<Record<keyof WrittenStatement, unknown>>>,
): WrittenStatement {
  return {
    compliance: text(form, "compliance"),
    shortcomings: text(form, "shortcomings"),
    assessedBy: text(form, "assessedBy"),
    assessedOn: text(form, "assessedOn"),
    contactEmail: text(form, "contactEmail"),
    contactPhone: text(form, "contactPhone"),
  };
}

function text(form: Readonly<Record<string, unknown>>, name: string): string {
  const value = form[name];
  return typeof value === "string" ? value : "";
}
