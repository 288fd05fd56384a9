import { Hono, type Context } from "hono";
import { emptyPlanContent } from "../../../../domain/development/developmentPlan.ts";
import type { DevelopmentPlanId } from "../../../../domain/development/developmentPlan.ts";
import type { PlanFaults, WrittenPlanChange } from "../../../../domain/development/parsePlanChange.ts";
import { parseId } from "../../../../domain/shared/ids.ts";
import { changePlan } from "../../../../usecases/development/changePlan.ts";
import { readOwnPlan, type OwnPlan } from "../../../../usecases/development/readOwnPlan.ts";
import { readSharedPlan, type SharedPlan } from "../../../../usecases/development/readSharedPlan.ts";
import { finalisePlan, sharePlan, type ShareFailure } from "../../../../usecases/development/sharePlan.ts";
import { PrintButton } from "../../../components/page-tools/PrintButton.tsx";
import { textsOf } from "../../../formTexts.ts";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { OwnPlanPage } from "./OwnPlanPage.tsx";
import { PlanReading } from "./PlanReading.tsx";
import { SharePage } from "./SharePage.tsx";

const nothing: WrittenPlanChange = {
  change: "",
  text: "",
  competency: "",
  goal: "",
  day: "",
  id: "",
  state: "",
};

export const planRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.development, requireSignIn, async (c) => {
      const own = await readOwnPlan(needs)(actorOf(c));
      const competency = c.req.query("formaga");
      const written = competency === undefined ? nothing : { ...nothing, change: "goal", competency };
      return respond(needs, c, ownPage(own, c.get("visitor").language, written, {}));
    })
    .post(paths.changePlan, requireSignIn, async (c) => {
      const written = await readChange(c);
      const changed = await changePlan(needs)(actorOf(c), written);
      if (changed.ok) return c.redirect(paths.development + (sectionOf[written.change] ?? ""), 303);
      if (changed.error === "noSuchChange") return notFound(needs, c);
      const own = await readOwnPlan(needs)(actorOf(c));
      return respond(needs, c, ownPage(own, c.get("visitor").language, written, changed.error), 422);
    })
    .get(paths.sharePlan, requireSignIn, async (c) => {
      const page = sharingPage(await readOwnPlan(needs)(actorOf(c)), c.get("visitor").language);
      return page ? respond(needs, c, page) : c.redirect(paths.development, 303);
    })
    .post(paths.sharePlan, requireSignIn, async (c) => {
      const { reader } = await c.req.parseBody({ all: true });
      const readers = (Array.isArray(reader) ? reader : [reader]).filter((one) => typeof one === "string");
      const shared = await sharePlan(needs)(actorOf(c), readers);
      if (shared.ok) return c.redirect(paths.development, 303);
      const own = await readOwnPlan(needs)(actorOf(c));
      const page = sharingPage(own, c.get("visitor").language, shared.error);
      return page ? respond(needs, c, page, 422) : c.redirect(paths.development, 303);
    })
    .post(paths.finalisePlan, requireSignIn, async (c) => {
      await finalisePlan(needs)(actorOf(c));
      return c.redirect(paths.development, 303);
    })
    .get(paths.sharedPlan(":plan"), requireSignIn, async (c) => {
      const id = parseId<"developmentPlan">(c.req.param("plan"));
      const read = id && (await readSharedPlan(needs)(actorOf(c), id satisfies DevelopmentPlanId));
      if (read?.ok !== true) return notFound(needs, c);
      return respond(needs, c, readingPage(read.value, c.get("visitor").language));
    });

/** Where on the page one is after a change: beside what was changed. */
const sectionOf: Readonly<Record<string, string>> = {
  goal: "#mal",
  activity: "#aktiviteter",
  activityState: "#aktiviteter",
  commitment: "#ataganden",
  commitmentState: "#ataganden",
  checkIn: "#avstamningar",
};

/** Each small form has fields of its own, so that none share an id on the page. */
async function readChange(c: Context<Env>): Promise<WrittenPlanChange> {
  const form = await c.req.parseBody();
  const { change, id, state } = textsOf(form, ["change", "id", "state"]);
  const field = (name: string) => textsOf(form, [`${change}-${name}`])[`${change}-${name}`] ?? "";
  return {
    change,
    id,
    state,
    text: field("text"),
    competency: field("competency"),
    goal: field("goal"),
    day: field("day"),
  };
}

function ownPage(own: OwnPlan, language: Language, written: WrittenPlanChange, faults: PlanFaults) {
  const words = texts(language).plan;
  return {
    title: words.title,
    lead: words.lead,
    width: "narrow",
    hasErrors: Object.keys(faults).length > 0,
    actions: <PrintButton language={language} />,
    children: (
      <OwnPlanPage
        own={own}
        content={own.plan?.content ?? emptyPlanContent}
        language={language}
        written={written}
        faults={faults}
      />
    ),
  } as const;
}

function sharingPage(own: OwnPlan, language: Language, failure?: ShareFailure) {
  const words = texts(language).plan;
  return (
    own.plan &&
    ({
      title: words.shareTitle,
      lead: words.shareLead,
      width: "narrow",
      hasErrors: failure !== undefined,
      breadcrumbs: [{ href: paths.development, label: words.title }],
      children: <SharePage own={own} plan={own.plan} language={language} failure={failure} />,
    } as const)
  );
}

function readingPage({ plan, framework, isOwn, ownerName }: SharedPlan, language: Language) {
  const words = texts(language).plan;
  const { state } = plan;
  return {
    title: isOwn ? words.ownPlan : words.planOf(ownerName ?? words.protectedName),
    lead:
      state.kind === "finalised"
        ? words.finalised(format(language).day(state.finalisedOn))
        : isOwn
          ? words.private
          : words.readerLead,
    width: "narrow",
    actions: <PrintButton language={language} />,
    breadcrumbs: [{ href: paths.development, label: words.title }],
    children: <PlanReading content={plan.content} framework={framework} language={language} />,
  } as const;
}
