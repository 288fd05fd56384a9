import { Hono } from "hono";
import type { SheetFault } from "../../../domain/survey/answerSheet.ts";
import type { OwnAssessmentKind } from "../../../usecases/competence/guidance.ts";
import {
  readOwnAssessment,
  removeOwnAssessment,
  saveOwnAssessment,
  type OwnAssessmentForm,
} from "../../../usecases/competence/ownAssessment.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { assessmentAt } from "./assessmentAddress.ts";
import { AssessmentForm, fieldOf } from "./AssessmentForm.tsx";

export const assessmentRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.ownAssessment(":kind"), requireSignIn, async (c) => {
      const kind = assessmentAt(c.req.param("kind"));
      const form = kind && (await readOwnAssessment(needs)(actorOf(c), kind));
      if (kind === undefined || form?.ok !== true) return notFound(needs, c);
      return respond(needs, c, page(kind, form.value, c.get("visitor").language, {}, []));
    })
    .post(paths.ownAssessment(":kind"), requireSignIn, async (c) => {
      const kind = assessmentAt(c.req.param("kind"));
      const form = kind && (await readOwnAssessment(needs)(actorOf(c), kind));
      if (kind === undefined || form?.ok !== true) return notFound(needs, c);
      const { items } = form.value.instrument;
      const sent = textsOf(
        await c.req.parseBody(),
        items.map(({ id }) => fieldOf(id)),
      );
      const written = Object.fromEntries(items.map(({ id }) => [id, sent[fieldOf(id)] ?? ""]));
      const saved = await saveOwnAssessment(needs)(actorOf(c), kind, written);
      if (saved.ok) return c.redirect(actorOf(c).leads.length > 0 ? paths.needs : paths.development, 303);
      if (saved.error === "notAllowed") return notFound(needs, c);
      return respond(needs, c, page(kind, form.value, c.get("visitor").language, written, saved.error), 422);
    })
    .post(paths.removeOwnAssessment(":kind"), requireSignIn, async (c) => {
      const kind = assessmentAt(c.req.param("kind"));
      if (kind === undefined) return notFound(needs, c);
      await removeOwnAssessment(needs)(actorOf(c), kind);
      return c.redirect(actorOf(c).leads.length > 0 ? paths.needs : paths.development, 303);
    });

function page(
  kind: OwnAssessmentKind,
  form: OwnAssessmentForm,
  language: Language,
  written: Readonly<Record<string, string>>,
  faults: readonly SheetFault[],
) {
  const words = texts(language).needs;
  return {
    title: words.assess[kind],
    kicker: words.assessMinutes(format(language).integer(form.instrument.minutes)),
    lead: words.assessLead[kind],
    width: "narrow",
    hasErrors: faults.length > 0,
    breadcrumbs: [{ href: paths.needs, label: words.title }],
    children: (
      <AssessmentForm kind={kind} form={form} language={language} written={written} faults={faults} />
    ),
  } as const;
}
