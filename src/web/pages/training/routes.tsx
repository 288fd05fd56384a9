import { Hono, type Context } from "hono";
import type { WishFaults, WrittenWishes } from "../../../domain/training/planWishes.ts";
import { draftTrainingPlan } from "../../../usecases/training/draftTrainingPlan.ts";
import { listPlans } from "../../../usecases/training/listPlans.ts";
import { publishTrainingPlan } from "../../../usecases/training/publishTrainingPlan.ts";
import { replanTraining } from "../../../usecases/training/replanTraining.ts";
import { readTrainingPlan } from "../../../usecases/training/readTrainingPlan.ts";
import { addMonths, dayInStockholm } from "../../../domain/shared/day.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { PlanForm } from "./PlanForm.tsx";
import { PlanList } from "./PlanList.tsx";
import { PlanPage } from "./PlanPage.tsx";
import type { PlanPageProps } from "./planPageProps.ts";

const fields = [
  "name",
  "budget",
  "startsOn",
  "answerBy",
  "hours",
  "shareAway",
  "activities",
  "first",
] as const;

export const trainingRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.trainingPlans, requireSignIn, async (c) => {
      const listed = await listPlans(needs)(actorOf(c));
      if (!listed.ok) return notAllowed(needs, c);
      const { language } = c.get("visitor");
      const words = texts(language).training;
      const add = <LinkButton href={paths.newTrainingPlan}>{words.newPlan}</LinkButton>;
      return respond(needs, c, {
        title: words.title,
        lead: words.lead,
        actions: (
          <>
            {listed.value.length > 0 && add}
            <LinkButton href={paths.activityLinks} variant="secondary">
              {words.links.link}
            </LinkButton>
          </>
        ),
        children: <PlanList plans={listed.value} add={add} language={language} />,
      });
    })
    .get(paths.newTrainingPlan, requireSignIn, async (c) => {
      const listed = await listPlans(needs)(actorOf(c));
      if (!listed.ok) return notAllowed(needs, c);
      return respond(needs, c, formPage(c.get("visitor").language, proposedWishes(needs.now()), {}));
    })
    .post(paths.newTrainingPlan, requireSignIn, async (c) => {
      const written = textsOf(await c.req.parseBody(), fields);
      const asked = await draftTrainingPlan(needs)(actorOf(c), written);
      if (asked.ok) return c.redirect(paths.job(asked.value), 303);
      if (asked.error === "notAllowed") return notAllowed(needs, c);
      return respond(needs, c, formPage(c.get("visitor").language, written, asked.error), 422);
    })
    .get(paths.trainingPlan(":plan"), requireSignIn, (c) => planPage(needs, c, c.req.param("plan"), {}))
    .post(paths.replanTraining(":plan"), requireSignIn, async (c) => {
      const plan = c.req.param("plan");
      const { answerBy } = textsOf(await c.req.parseBody(), ["answerBy"]);
      const asked = await replanTraining(needs)(actorOf(c), plan, answerBy);
      if (asked.ok) return c.redirect(paths.job(asked.value), 303);
      if (asked.error === "noSuchPlan") return notFound(needs, c);
      if (asked.error === "notPublished") return c.redirect(paths.trainingPlan(plan), 303);
      return planPage(needs, c, plan, { replanning: { answerBy, fault: asked.error.answerBy } });
    })
    .post(paths.publishTrainingPlan(":plan"), requireSignIn, async (c) => {
      const plan = c.req.param("plan");
      const published = await publishTrainingPlan(needs)(actorOf(c), plan);
      if (!published.ok && published.error === "noSuchPlan") return notFound(needs, c);
      if (!published.ok && published.error === "answersChanged")
        return planPage(needs, c, plan, { hasNewAnswers: true });
      return c.redirect(paths.trainingPlan(plan), 303);
    });

async function planPage(
  needs: WebNeeds,
  c: Context<Env>,
  plan: string,
  { replanning, hasNewAnswers = false }: Partial<Pick<PlanPageProps, "replanning" | "hasNewAnswers">>,
): Promise<Response> {
  const read = await readTrainingPlan(needs)(actorOf(c), plan);
  if (!read.ok) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).training;
  const proposed = { answerBy: addMonths(dayInStockholm(needs.now()), 1), fault: undefined };
  return respond(
    needs,
    c,
    {
      title: read.value.wishes.name,
      kicker: words.state[read.value.state],
      breadcrumbs: [{ href: paths.trainingPlans, label: words.title }],
      hasErrors: replanning !== undefined,
      children: (
        <PlanPage
          plan={read.value}
          activities={needs.content.catalogue.activities}
          language={language}
          replanning={replanning ?? proposed}
          hasNewAnswers={hasNewAnswers}
        />
      ),
    },
    replanning || hasNewAnswers ? 422 : 200,
  );
}

/** Filled in beforehand: the year that begins in two months, answers a month from now, the usual rules. */
function proposedWishes(now: Date): WrittenWishes {
  const today = dayInStockholm(now);
  return {
    name: "",
    budget: "",
    startsOn: `${addMonths(today, 2).slice(0, 7)}-01`,
    answerBy: addMonths(today, 1),
    hours: "40",
    shareAway: "20",
    activities: "3",
    first: "closure",
  };
}

function formPage(language: Language, written: WrittenWishes, faults: WishFaults) {
  const words = texts(language).training;
  return {
    title: words.form.title,
    lead: words.form.lead,
    width: "narrow",
    breadcrumbs: [{ href: paths.trainingPlans, label: words.title }],
    hasErrors: Object.keys(faults).length > 0,
    children: <PlanForm language={language} written={written} faults={faults} />,
  } as const;
}
