import { Hono, type Context } from "hono";
import type { WrittenAction } from "../../../domain/development/parseWorkplaceAction.ts";
import type { WrittenMeetingPage } from "../../../domain/development/parseMeetingPage.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { addAction } from "../../../usecases/development/addAction.ts";
import { readMeetingPage, type MeetingView as View } from "../../../usecases/development/readMeetingPage.ts";
import { writeMeetingPage } from "../../../usecases/development/writeMeetingPage.ts";
import { textsOf } from "../../formTexts.ts";
import { PrintButton } from "../../components/page-tools/PrintButton.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { itemText, scaleName } from "../survey/results/words.ts";
import { MeetingView, type MeetingViewProps } from "./MeetingView.tsx";

const noAction: WrittenAction = { wording: "", owner: "", due: "" };

export const meetingRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.meetingPage(":round", ":unit"), requireSignIn, async (c) => {
      const view = await viewOf(needs, c);
      return view ? respond(needs, c, page(view, c.get("visitor").language, {})) : notFound(needs, c);
    })
    .post(paths.meetingPage(":round", ":unit"), requireSignIn, async (c) => {
      const view = await viewOf(needs, c);
      if (!view) return notFound(needs, c);
      const form = await c.req.parseBody();
      const written = textsOf(form, ["strength1", "strength2", "question"]);
      const ids = { round: view.round.id, unit: view.unit.id };
      const saved = await writeMeetingPage(needs)(actorOf(c), ids, written, form["bring"] === "yes");
      if (saved.ok) return c.redirect(paths.meetingPage(ids.round, ids.unit), 303);
      if (saved.error === "noSuchPage") return notFound(needs, c);
      return respond(needs, c, page(view, c.get("visitor").language, { written, faults: saved.error }), 422);
    })
    .post(paths.meetingAction(":round", ":unit"), requireSignIn, async (c) => {
      const view = await viewOf(needs, c);
      if (!view) return notFound(needs, c);
      const action = textsOf(await c.req.parseBody(), ["wording", "owner", "due"]);
      const ids = { round: view.round.id, unit: view.unit.id };
      const added = await addAction(needs)(actorOf(c), ids, action);
      if (added.ok) return c.redirect(`${paths.meetingPage(ids.round, ids.unit)}#ny-atgard`, 303);
      if (added.error === "noSuchPage") return notFound(needs, c);
      return respond(
        needs,
        c,
        page(view, c.get("visitor").language, { action, actionFaults: added.error }),
        422,
      );
    });

async function viewOf(needs: WebNeeds, c: Context<Env>): Promise<View | undefined> {
  const round = parseId<"round">(c.req.param("round"));
  const unit = parseId<"unit">(c.req.param("unit"));
  const read = round && unit && (await readMeetingPage(needs)(actorOf(c), round, unit));
  return read?.ok === true ? read.value : undefined;
}

type Entered = Partial<Pick<MeetingViewProps, "written" | "faults" | "action" | "actionFaults">>;

function page(view: View, language: Language, entered: Entered) {
  const words = texts(language).meeting;
  return {
    title: words.title,
    kicker: words.kicker(view.unit.name),
    lead: words.lead,
    width: "narrow",
    actions: <PrintButton language={language} />,
    hasErrors: entered.faults !== undefined || entered.actionFaults !== undefined,
    breadcrumbs: [
      { href: paths.results, label: texts(language).results.title },
      { href: paths.unitResult(view.round.id, view.unit.id), label: view.unit.name },
    ],
    children: (
      <MeetingView
        view={view}
        language={language}
        written={entered.written ?? writtenOf(view, language)}
        faults={entered.faults ?? {}}
        action={entered.action ?? noAction}
        actionFaults={entered.actionFaults ?? {}}
      />
    ),
  } as const;
}

function writtenOf({ page, suggestion, instrument }: View, language: Language): WrittenMeetingPage {
  if (page) return { strength1: page.strengths[0], strength2: page.strengths[1], question: page.question };
  if (!suggestion) return { strength1: "", strength2: "", question: "" };
  const words = texts(language).meeting;
  const isItem = suggestion.of === "items";
  const name = (id: string) =>
    isItem ? itemText(instrument, id, language) : scaleName(instrument, id, language);
  const lowest = name(suggestion.question);
  return {
    strength1: name(suggestion.strengths[0]),
    strength2: name(suggestion.strengths[1]),
    question: isItem ? words.questionOnItem(lowest.replace(/\.$/, "")) : words.questionOnArea(lowest),
  };
}
