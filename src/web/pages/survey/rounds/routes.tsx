import { Hono, type Context } from "hono";
import { parseDay } from "../../../../domain/shared/day.ts";
import { parseId, type RoundId } from "../../../../domain/shared/ids.ts";
import {
  parseRoundPlan,
  type WrittenPlan,
  type WrittenPlanFault,
} from "../../../../domain/survey/parseRoundPlan.ts";
import { cancelRound } from "../../../../usecases/survey/cancelRound.ts";
import { draftRound } from "../../../../usecases/survey/draftRound.ts";
import { extendRound, type ExtendFailure } from "../../../../usecases/survey/extendRound.ts";
import { listRounds } from "../../../../usecases/survey/listRounds.ts";
import { openRound, type OpenFailure } from "../../../../usecases/survey/openRound.ts";
import { readRound } from "../../../../usecases/survey/readRound.ts";
import { readRoundForm } from "../../../../usecases/survey/readRoundForm.ts";
import { simulateRound } from "../../../../usecases/survey/simulateRound.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { ButtonRow } from "../../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notAllowed, notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { DesignPage } from "./DesignPage.tsx";
import { DraftPage } from "./DraftPage.tsx";
import { PlanForm } from "./PlanForm.tsx";
import { RoundList, RoundState } from "./RoundList.tsx";
import { RunningPage } from "./RunningPage.tsx";
import { emptyPlan, planAsWritten, readWrittenPlan } from "./writtenPlan.ts";

/** Where HR plans, opens and looks after rounds. */
export const roundRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.rounds, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const { title, lead, new: plan, import: load } = texts(language).survey.list;
      const list = await listRounds(needs)(actorOf(c));
      if (!list.ok) return notAllowed(needs, c);
      const actions = (
        <ButtonRow>
          <LinkButton href={paths.newRound}>{plan}</LinkButton>
          <LinkButton href={paths.importAnswers} variant="secondary">
            {load}
          </LinkButton>
        </ButtonRow>
      );
      return respond(needs, c, {
        title,
        lead,
        ...(list.value.rounds.length > 0 ? { actions } : {}),
        children: <RoundList language={language} list={list.value} />,
      });
    })
    .get(paths.newRound, requireSignIn, (c) => showForm(needs, c, undefined))
    .post(paths.newRound, requireSignIn, (c) => saveForm(needs, c, undefined))
    .get(paths.round(":round"), requireSignIn, (c) => showRound(needs, c, {}))
    .get(paths.editRound(":round"), requireSignIn, (c) => {
      const id = roundOf(c);
      return id === undefined ? notFound(needs, c) : showForm(needs, c, id);
    })
    .post(paths.editRound(":round"), requireSignIn, (c) => {
      const id = roundOf(c);
      return id === undefined ? notFound(needs, c) : saveForm(needs, c, id);
    })
    .get(paths.tryRound(":round"), requireSignIn, async (c) => {
      const id = roundOf(c);
      const tried = id === undefined ? undefined : await simulateRound(needs)(actorOf(c), id);
      if (!tried?.ok) return notFound(needs, c);
      const { language } = c.get("visitor");
      const words = texts(language).survey.design;
      const { round, design } = tried.value;
      return respond(needs, c, {
        title: words.title,
        kicker: round.name,
        lead: words.lead(format(language).integer(design.asked)),
        breadcrumbs: [...crumbs(language), { href: paths.round(round.id), label: round.name }],
        children: <DesignPage language={language} design={design} />,
      });
    })
    .post(paths.openRound(":round"), requireSignIn, async (c) => {
      const id = roundOf(c);
      if (id === undefined) return notFound(needs, c);
      const opened = await openRound(needs)(actorOf(c), id);
      return opened.ok ? c.redirect(paths.round(id), 303) : showRound(needs, c, { openFault: opened.error });
    })
    .post(paths.extendRound(":round"), requireSignIn, async (c) => {
      const id = roundOf(c);
      if (id === undefined) return notFound(needs, c);
      const { lastDay } = await c.req.parseBody();
      const written = typeof lastDay === "string" ? lastDay : "";
      const parsed = parseDay(written.trim());
      if (parsed === undefined) return showRound(needs, c, { extendFault: "dayHasPassed", lastDay: written });
      const extended = await extendRound(needs)(actorOf(c), id, parsed);
      if (extended.ok) return c.redirect(paths.round(id), 303);
      return showRound(needs, c, { extendFault: extended.error, lastDay: written });
    })
    .post(paths.cancelRound(":round"), requireSignIn, async (c) => {
      const id = roundOf(c);
      const cancelled = id === undefined ? undefined : await cancelRound(needs)(actorOf(c), id);
      if (id === undefined || !cancelled?.ok) return notFound(needs, c);
      return c.redirect(cancelled.value === "deleted" ? paths.rounds : paths.round(id), 303);
    });

interface RoundFaults {
  readonly openFault?: OpenFailure;
  readonly extendFault?: ExtendFailure;
  readonly lastDay?: string;
}

async function showRound(needs: WebNeeds, c: Context<Env>, faults: RoundFaults): Promise<Response> {
  const id = roundOf(c);
  const read = id === undefined ? undefined : await readRound(needs)(actorOf(c), id);
  if (!read?.ok) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).survey;
  const view = read.value;
  const { openFault, extendFault, lastDay } = faults;
  const hasFault = openFault !== undefined || extendFault !== undefined;
  const children = (
    <>
      {openFault !== undefined && (
        <Alert kind="danger" announce>
          {words.openFailure[openFault]}
        </Alert>
      )}
      {view.round.state === "draft" ? (
        <DraftPage language={language} view={view} />
      ) : (
        <RunningPage
          language={language}
          view={view}
          extendFault={extendFault}
          lastDay={lastDay ?? view.round.closesOn}
        />
      )}
    </>
  );
  const page = {
    title: view.round.name,
    kicker: words.round.kicker,
    lead: <RoundState language={language} round={view.round} today={view.today} />,
    breadcrumbs: crumbs(language),
    children,
  };
  return respond(needs, c, { ...page, hasErrors: hasFault }, hasFault ? 422 : 200);
}

async function showForm(
  needs: WebNeeds,
  c: Context<Env>,
  id: RoundId | undefined,
  written?: WrittenPlan,
  faults: readonly WrittenPlanFault[] = [],
): Promise<Response> {
  const { language } = c.get("visitor");
  const read = await readRoundForm(needs)(actorOf(c), id, format(language).compare);
  if (!read.ok) return read.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
  const { draft } = read.value;
  const words = texts(language).survey.form;
  const shown = written ?? (draft ? planAsWritten(draft) : emptyPlan(read.value));
  const page = {
    title: draft ? words.editTitle : words.newTitle,
    lead: words.lead,
    width: "narrow",
    breadcrumbs: crumbs(language),
    hasErrors: faults.length > 0,
    children: <PlanForm language={language} form={read.value} written={shown} faults={faults} />,
  } as const;
  return respond(needs, c, page, faults.length > 0 ? 422 : 200);
}

async function saveForm(needs: WebNeeds, c: Context<Env>, id: RoundId | undefined): Promise<Response> {
  const written = readWrittenPlan(await c.req.parseBody({ all: true }));
  const plan = parseRoundPlan(needs.content, written);
  if (!plan.ok) return showForm(needs, c, id, written, plan.error);
  const saved = await draftRound(needs)(actorOf(c), plan.value, id);
  if (saved.ok) return c.redirect(paths.round(saved.value), 303);
  if (saved.error === "notAllowed") return notAllowed(needs, c);
  if (typeof saved.error === "string") return notFound(needs, c);
  return showForm(needs, c, id, written, saved.error);
}

function roundOf(c: Context<Env>): RoundId | undefined {
  return parseId<"round">(c.req.param("round"));
}

function crumbs(language: Language) {
  return [{ href: paths.rounds, label: texts(language).survey.list.title }];
}
