import { Hono, type Context } from "hono";
import { parseId } from "../../../../domain/shared/ids.ts";
import { readOwnEvidence, type OwnEvidence } from "../../../../usecases/dialogue/readOwnEvidence.ts";
import { chooseCoach } from "../../../../usecases/survey/chooseCoach.ts";
import { listMirrors } from "../../../../usecases/survey/listMirrors.ts";
import { readMirror, type MirrorView } from "../../../../usecases/survey/readMirror.ts";
import { revokeCoach } from "../../../../usecases/survey/revokeCoach.ts";
import { PrintButton } from "../../../components/page-tools/PrintButton.tsx";
import { textsOf } from "../../../formTexts.ts";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { MirrorListPage } from "./MirrorListPage.tsx";
import { MirrorPage, type MirrorPageProps } from "./MirrorPage.tsx";

export const mirrorRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.mirror, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const list = await listMirrors(needs)(actorOf(c));
      const { title, lead } = texts(language).mirror;
      const evidence = await readOwnEvidence(needs)(actorOf(c));
      const children = <MirrorListPage list={list} evidence={evidence} language={language} />;
      return respond(needs, c, { title, lead, width: "narrow", children });
    })
    .get(paths.mirrorOf(":round"), requireSignIn, async (c) => {
      const view = await viewOf(needs, c, actorOf(c).person);
      return view ? ownPage(needs, c, view) : notFound(needs, c);
    })
    .get(paths.mirrorLent(":round", ":rated"), requireSignIn, async (c) => {
      const view = await viewOf(needs, c, c.req.param("rated"));
      return view ? respond(needs, c, page(view, c.get("visitor").language)) : notFound(needs, c);
    })
    .post(paths.mirrorCoach(":round"), requireSignIn, async (c) => {
      const view = await viewOf(needs, c, actorOf(c).person);
      if (!view) return notFound(needs, c);
      const { coach } = textsOf(await c.req.parseBody(), ["coach"]);
      const chosen = await chooseCoach(needs)(actorOf(c), view.round.id, coach);
      if (chosen.ok) return c.redirect(`${paths.mirrorOf(view.round.id)}#coach-val`, 303);
      if (chosen.error === "noSuchMirror") return notFound(needs, c);
      return ownPage(needs, c, view, chosen.error);
    })
    .post(paths.mirrorTakeBack(":round"), requireSignIn, async (c) => {
      const round = parseId<"round">(c.req.param("round"));
      const { coaching } = textsOf(await c.req.parseBody(), ["coaching"]);
      const revoked = round && (await revokeCoach(needs)(actorOf(c), round, coaching));
      if (round === undefined || revoked?.ok !== true) return notFound(needs, c);
      return c.redirect(`${paths.mirrorOf(round)}#coach-val`, 303);
    });

async function viewOf(needs: WebNeeds, c: Context<Env>, person: string): Promise<MirrorView | undefined> {
  const round = parseId<"round">(c.req.param("round"));
  const rated = parseId<"person">(person);
  const read = round && rated && (await readMirror(needs)(actorOf(c), round, rated));
  return read?.ok === true ? read.value : undefined;
}

/** The own mirror, with what the own dialogues show: that is for the person alone, never for a coach. */
async function ownPage(
  needs: WebNeeds,
  c: Context<Env>,
  view: MirrorView,
  coachFault?: MirrorPageProps["coachFault"],
): Promise<Response> {
  const evidence = await readOwnEvidence(needs)(actorOf(c));
  const shown = page(view, c.get("visitor").language, { coachFault, evidence });
  return respond(needs, c, shown, coachFault === undefined ? 200 : 422);
}

interface Besides {
  readonly coachFault?: MirrorPageProps["coachFault"];
  readonly evidence?: OwnEvidence | undefined;
}

function page(view: MirrorView, language: Language, { coachFault, evidence }: Besides = {}) {
  const words = texts(language).mirror;
  return {
    title: view.isOwn ? view.round.name : words.lentTitle(view.ratedName ?? words.protectedName),
    kicker: words.kicker,
    lead: view.isOwn ? words.lead : words.lentLead,
    width: "narrow",
    hasErrors: coachFault !== undefined,
    actions: <PrintButton language={language} />,
    breadcrumbs: [{ href: paths.mirror, label: words.title }],
    children: <MirrorPage view={view} language={language} coachFault={coachFault} evidence={evidence} />,
  } as const;
}
