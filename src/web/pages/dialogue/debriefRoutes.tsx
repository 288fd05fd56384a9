import { Hono, type Context } from "hono";
import type { DialogueSessionId } from "../../../domain/dialogue/dialogue.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { readDebrief, type DebriefView } from "../../../usecases/dialogue/readDebrief.ts";
import { readSharedEvidence } from "../../../usecases/dialogue/readSharedEvidence.ts";
import { removeSession, shareEvidence, takeBackEvidence } from "../../../usecases/dialogue/shareEvidence.ts";
import { suggestTools } from "../../../usecases/learning/suggestTools.ts";
import { PrintButton } from "../../components/page-tools/PrintButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { DebriefPage } from "./DebriefPage.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { wayBack } from "./wayBack.ts";

const toolsAtMost = 2;

/** What comes after a talk, for who played it and for whom it is shared with. */
export const debriefRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.debrief(":session"), requireSignIn, async (c) => {
      const debrief = await debriefOf(needs, c);
      if (debrief === "notFinished") return c.redirect(paths.talk(c.req.param("session")), 303);
      if (!debrief) return notFound(needs, c);
      return respond(needs, c, debriefPage(needs, debrief, c.get("visitor").language, false));
    })
    .post(paths.shareEvidence(":session"), requireSignIn, async (c) => {
      const id = sessionOf(c);
      const { reader } = textsOf(await c.req.parseBody(), ["reader"]);
      if (id === undefined) return notFound(needs, c);
      const shared = await shareEvidence(needs)(actorOf(c), id, reader);
      if (shared.ok) return c.redirect(`${paths.debrief(id)}#dela`, 303);
      const debrief = shared.error === "notLineManager" ? await debriefOf(needs, c) : undefined;
      if (!debrief || debrief === "notFinished") return notFound(needs, c);
      return respond(needs, c, debriefPage(needs, debrief, c.get("visitor").language, true), 422);
    })
    .post(paths.takeBackEvidence(":session"), requireSignIn, async (c) => {
      const id = sessionOf(c);
      const taken = id && (await takeBackEvidence(needs)(actorOf(c), id));
      if (id === undefined || taken?.ok !== true) return notFound(needs, c);
      return c.redirect(`${paths.debrief(id)}#dela`, 303);
    })
    .post(paths.removeTalk(":session"), requireSignIn, async (c) => {
      const id = sessionOf(c);
      const removed = id && (await removeSession(needs)(actorOf(c), id));
      return removed?.ok === true ? c.redirect(paths.dialogues, 303) : notFound(needs, c);
    })
    .get(paths.sharedEvidence(":session"), requireSignIn, async (c) => {
      const id = sessionOf(c);
      const read = id && (await readSharedEvidence(needs)(actorOf(c), id));
      if (read?.ok !== true) return notFound(needs, c);
      const { language } = c.get("visitor");
      const { name, dialogue, sharedOn, evidence, framework } = read.value;
      const words = texts(language).dialogue;
      return respond(needs, c, {
        title: words.readerTitle(name ?? words.protectedName),
        lead: words.readerLead(format(language).day(sharedOn)),
        width: "narrow",
        breadcrumbs: [{ href: paths.dialogues, label: words.title }],
        children: (
          <EvidenceSection
            evidence={evidence}
            framework={framework}
            language={language}
            title={dialogue.title[language]}
            help={dialogue.summary[language]}
          />
        ),
      });
    });

function sessionOf(c: Context<Env>): DialogueSessionId | undefined {
  return parseId<"dialogueSession">(c.req.param("session"));
}

async function debriefOf(needs: WebNeeds, c: Context<Env>): Promise<DebriefView | "notFinished" | undefined> {
  const id = sessionOf(c);
  const read = id && (await readDebrief(needs)(actorOf(c), id, c.get("visitor").language));
  if (read === undefined) return undefined;
  if (read.ok) return read.value;
  return read.error === "notFinished" ? "notFinished" : undefined;
}

function debriefPage(needs: WebNeeds, debrief: DebriefView, language: Language, shareFailed: boolean) {
  const { dialogue, outcome } = debrief;
  const { id, competencyIds } = dialogue;
  const tools = suggestTools(needs)({ dialogueId: id, competencyIds }, toolsAtMost);
  return {
    title: outcome.title[language],
    lead: outcome.text[language],
    kicker: texts(language).dialogue.outcome,
    width: "narrow",
    hasErrors: shareFailed,
    actions: <PrintButton language={language} />,
    breadcrumbs: wayBack(debrief, language),
    children: <DebriefPage debrief={debrief} tools={tools} language={language} shareFailed={shareFailed} />,
  } as const;
}
