import { Hono } from "hono";
import type { Stakeholder } from "../../../domain/organisation/assignmentFacts.ts";
import { addStakeholder } from "../../../usecases/organisation/addStakeholder.ts";
import { changeStakeholder } from "../../../usecases/organisation/changeStakeholder.ts";
import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import { removeStakeholder } from "../../../usecases/organisation/removeStakeholder.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { StakeholderChange } from "./StakeholderChange.tsx";
import { StakeholderForm, type StakeholderFormProps } from "./StakeholderForm.tsx";
import { crumbsTo } from "./unitCrumbs.ts";
import { unitView } from "./unitView.ts";

export const stakeholderRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.newStakeholder(":unit"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      if (!view?.mayWrite) return notFound(needs, c);
      const written = { kind: "", name: "", intensity: "" };
      return respond(needs, c, newPage(view, c.get("visitor").language, { written, faults: {} }));
    })
    .post(paths.newStakeholder(":unit"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      if (!view?.mayWrite) return notFound(needs, c);
      const written = textsOf(await c.req.parseBody(), ["kind", "name", "intensity"]);
      const added = await addStakeholder(needs)(actorOf(c), view.unit.id, written);
      if (added.ok) return c.redirect(`${paths.unit(view.unit.id)}#uppdrag`, 303);
      if (added.error === "noSuchUnit") return notFound(needs, c);
      const asked = { written, faults: added.error };
      return respond(needs, c, newPage(view, c.get("visitor").language, asked), 422);
    })
    .get(paths.stakeholder(":unit", ":stakeholder"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      const stakeholder = view && stakeholderOf(view, c.req.param("stakeholder"));
      if (!view?.mayWrite || !stakeholder) return notFound(needs, c);
      return respond(needs, c, changePage(view, stakeholder, c.get("visitor").language));
    })
    .post(paths.stakeholder(":unit", ":stakeholder"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      const stakeholder = view && stakeholderOf(view, c.req.param("stakeholder"));
      if (!view || !stakeholder) return notFound(needs, c);
      const { intensity } = textsOf(await c.req.parseBody(), ["intensity"]);
      const changed = await changeStakeholder(needs)(actorOf(c), view.unit.id, stakeholder.id, intensity);
      if (changed.ok) return c.redirect(`${paths.unit(view.unit.id)}#uppdrag`, 303);
      if (changed.error !== "noIntensity") return notFound(needs, c);
      const { language } = c.get("visitor");
      return respond(needs, c, changePage(view, stakeholder, language, changed.error), 422);
    })
    .post(paths.removeStakeholder(":unit", ":stakeholder"), requireSignIn, async (c) => {
      const view = await unitView(needs, c.req.param("unit"), actorOf(c));
      const stakeholder = view && stakeholderOf(view, c.req.param("stakeholder"));
      if (!view || !stakeholder) return notFound(needs, c);
      const removed = await removeStakeholder(needs)(actorOf(c), view.unit.id, stakeholder.id);
      if (!removed.ok) return notFound(needs, c);
      return c.redirect(`${paths.unit(view.unit.id)}#uppdrag`, 303);
    });

function stakeholderOf({ assignment }: UnitView, id: string): Stakeholder | undefined {
  return assignment.stakeholders.find((one) => one.id === id);
}

function newPage(
  view: UnitView,
  language: Language,
  asked: Pick<StakeholderFormProps, "written" | "faults">,
) {
  const words = texts(language).assignment;
  return {
    title: words.addStakeholder,
    lead: words.stakeholderLead(view.unit.name),
    width: "narrow",
    breadcrumbs: crumbsTo(view, language),
    hasErrors: Object.keys(asked.faults).length > 0,
    children: <StakeholderForm language={language} unit={view.unit.id} {...asked} />,
  } as const;
}

function changePage(view: UnitView, stakeholder: Stakeholder, language: Language, fault?: "noIntensity") {
  const { assignment, organisation } = texts(language);
  return {
    title: assignment.changeStakeholder(stakeholder.name),
    lead: view.unit.name,
    kicker: organisation.stakeholderKind[stakeholder.kind],
    width: "narrow",
    breadcrumbs: crumbsTo(view, language),
    hasErrors: fault !== undefined,
    children: (
      <StakeholderChange language={language} unit={view.unit.id} stakeholder={stakeholder} fault={fault} />
    ),
  } as const;
}
