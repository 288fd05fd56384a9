import { Hono } from "hono";
import { mayWriteLetterRules } from "../../../domain/access/mayWriteLetterRules.ts";
import type { WrittenGoal } from "../../../domain/organisation/parseGoal.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { addGoal } from "../../../usecases/organisation/addGoal.ts";
import { endGoalOfUnit } from "../../../usecases/organisation/endGoalOfUnit.ts";
import { readOrganisation } from "../../../usecases/organisation/readOrganisation.ts";
import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { GoalForm } from "./GoalForm.tsx";
import { OrganisationTable } from "./OrganisationTable.tsx";
import { UnitPage } from "./UnitPage.tsx";
import { crumbsAbove, crumbsTo } from "./unitCrumbs.ts";
import { unitView } from "./unitView.ts";

const nothingWritten: WrittenGoal = {
  kind: "committeeGoal",
  wording: "",
  decidedBy: "committee",
  paragraph: "",
  decidedOn: "",
};

export const organisationRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.organisation, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).organisation;
      const { integer, compare } = format(language);
      const read = await readOrganisation(needs)(actorOf(c), compare);
      if (!read.ok) return notAllowed(needs, c);
      const view = read.value;
      const load = <LinkButton href={paths.imports}>{words.import}</LinkButton>;
      if (view.units.length === 0) {
        const children = (
          <EmptyState title={words.noUnits} action={load}>
            <p>{words.noUnitsHelp}</p>
          </EmptyState>
        );
        return respond(needs, c, { title: words.title, children });
      }
      const posts = view.units.reduce((sum, unit) => sum + unit.posts.length, 0);
      return respond(needs, c, {
        title: words.title,
        lead: words.lead(integer(view.units.length), integer(posts), integer(view.people)),
        actions: load,
        children: (
          <>
            <p>
              {words.spanHelp(integer(view.spanNorm))}{" "}
              {view.mayWriteNorm && <a href={paths.spanNorm}>{texts(language).norm.toNorm}</a>}
            </p>
            {mayWriteLetterRules(actorOf(c)) && (
              <p>
                <a href={paths.quietHours}>{texts(language).letterSettings.rules.link}</a>
              </p>
            )}
            <OrganisationTable view={view} language={language} />
          </>
        ),
      });
    })
    .get(paths.unit(":unit"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      if (!view) return notFound(needs, c);
      const { language } = c.get("visitor");
      return respond(needs, c, {
        title: view.unit.name,
        kicker: texts(language).organisation.kind[view.unit.kind],
        breadcrumbs: crumbsAbove(view, language),
        children: <UnitPage view={view} language={language} />,
      });
    })
    .get(paths.newGoal(":unit"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      if (!view?.mayWrite) return notFound(needs, c);
      return respond(needs, c, goalPage(view, c.get("visitor").language, nothingWritten, {}));
    })
    .post(paths.newGoal(":unit"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      if (!view?.mayWrite) return notFound(needs, c);
      const written = writtenGoal(await c.req.parseBody());
      const added = await addGoal(needs)(actorOf(c), view.unit.id, written);
      if (added.ok) return c.redirect(`${paths.unit(view.unit.id)}#uppdrag`, 303);
      if (added.error === "noSuchUnit") return notFound(needs, c);
      return respond(needs, c, goalPage(view, c.get("visitor").language, written, added.error), 422);
    })
    .post(paths.endGoal(":unit"), requireSignIn, async (c) => {
      const unit = parseId<"unit">(c.req.param("unit"));
      const { goal } = await c.req.parseBody();
      if (unit === undefined || typeof goal !== "string" || !parseId(goal)) return notFound(needs, c);
      const ended = await endGoalOfUnit(needs)(actorOf(c), unit, goal);
      if (!ended.ok && ended.error === "noSuchUnit") return notFound(needs, c);
      return c.redirect(`${paths.unit(unit)}#uppdrag`, 303);
    });

function goalPage(
  view: UnitView,
  language: Language,
  written: WrittenGoal,
  faults: Parameters<typeof GoalForm>[0]["faults"],
) {
  const { goalForm } = texts(language).organisation;
  return {
    title: goalForm.title,
    lead: goalForm.lead(view.unit.name),
    width: "narrow",
    breadcrumbs: crumbsTo(view, language),
    hasErrors: Object.keys(faults).length > 0,
    children: <GoalForm language={language} unit={view.unit.id} written={written} faults={faults} />,
  } as const;
}

function writtenGoal(form: Readonly<Record<string, unknown>>): WrittenGoal {
  const text = (name: keyof WrittenGoal) => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
  return {
    kind: text("kind"),
    wording: text("wording"),
    decidedBy: text("decidedBy"),
    paragraph: text("paragraph"),
    decidedOn: text("decidedOn"),
  };
}
