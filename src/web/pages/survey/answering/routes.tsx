import { Hono, type Context } from "hono";
import type { SheetFault } from "../../../../domain/survey/answerSheet.ts";
import { castBallot, type CastFailure } from "../../../../usecases/survey/castBallot.ts";
import { collectBallot } from "../../../../usecases/survey/collectBallot.ts";
import { readBallot, type BallotView } from "../../../../usecases/survey/readBallot.ts";
import { readInvitation } from "../../../../usecases/survey/readInvitation.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { isLanguage, type Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { keepLanguage, type Env } from "../../../visitor.ts";
import { aboutWhom } from "./aboutWhom.ts";
import { AnswerSheet, sheetForm } from "./AnswerSheet.tsx";
import { EnterCode } from "./EnterCode.tsx";
import { InvitationPage } from "./InvitationPage.tsx";
import { respondAnswering } from "./respondAnswering.tsx";
import { itemPages, readSheet, type Sheet } from "./sheet.ts";
import { Thanks } from "./Thanks.tsx";

/**
 * Where people answer. Nobody is signed in here, nothing is logged, and the ballot travels in the form alone: so a
 * POST renders the next page itself, which elsewhere would be a redirect.
 */
export const answeringRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.enterCode, (c) => enterCode(needs, c, "", false))
    .post(paths.enterCode, async (c) => {
      const { code } = await c.req.parseBody();
      const text = typeof code === "string" ? code.slice(0, 60) : "";
      const view = await readInvitation(needs)(c.get("visitor").tenant.id, text);
      return view.ok ? c.redirect(paths.invitation(addressOf(text)), 303) : enterCode(needs, c, text, true);
    })
    .get(paths.invitation(":code"), async (c) => {
      const code = c.req.param("code");
      const { tenant, language } = c.get("visitor");
      const view = await readInvitation(needs)(tenant.id, code);
      if (!view.ok) return enterCode(needs, c, code, true);
      return respondAnswering(needs, c, {
        title: view.value.form.name,
        kicker: texts(language).answering.start.kicker,
        children: <InvitationPage language={language} code={code} view={view.value} />,
      });
    })
    .post(paths.invitation(":code"), async (c) => {
      const code = c.req.param("code");
      const collected = await collectBallot(needs)(c.get("visitor").tenant.id, code);
      if (!collected.ok) return c.redirect(paths.invitation(code), 303);
      const { ballot, relation } = collected.value;
      return showSheet(needs, c, { ballot, relation, step: 0, texts: {} }, []);
    })
    .get(paths.ballot, (c) => c.redirect(paths.enterCode, 303))
    .post(paths.ballot, async (c) => {
      const body = await c.req.parseBody();
      const sheet = readSheet(body);
      const { language, go } = body;
      if (typeof language === "string" && isLanguage(language)) return inLanguage(needs, c, sheet, language);
      if (go === "next") return showSheet(needs, c, { ...sheet, step: sheet.step + 1 }, []);
      if (go === "back") return showSheet(needs, c, { ...sheet, step: Math.max(0, sheet.step - 1) }, []);
      const cast = await castBallot(needs)(c.get("visitor").tenant.id, sheet.ballot, sheet.texts);
      if (!cast.ok) return notCast(needs, c, sheet, cast.error);
      return c.redirect(sheet.relation === undefined ? paths.answered : `${paths.answered}?om=chef`, 303);
    })
    .get(paths.answered, (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).answering.thanks;
      const isAboutPerson = c.req.query("om") === "chef";
      return respondAnswering(needs, c, {
        title: words.title,
        lead: words.lead,
        children: <Thanks language={language} isAboutPerson={isAboutPerson} />,
      });
    });

async function inLanguage(needs: WebNeeds, c: Context<Env>, sheet: Sheet, language: Language) {
  keepLanguage(c, language);
  c.set("visitor", { ...c.get("visitor"), language });
  return showSheet(needs, c, sheet, []);
}

function enterCode(needs: WebNeeds, c: Context<Env>, code: string, isUnknown: boolean): Response {
  const { language } = c.get("visitor");
  const { title, lead } = texts(language).answering.enter;
  const children = <EnterCode language={language} code={code} isUnknown={isUnknown} />;
  return respondAnswering(needs, c, { title, lead, hasErrors: isUnknown, children }, isUnknown ? 404 : 200);
}

async function notCast(needs: WebNeeds, c: Context<Env>, sheet: Sheet, failure: CastFailure) {
  if (failure.kind === "faults") return showSheet(needs, c, sheet, failure.faults);
  if (failure.kind !== "alreadyAnswered") return showSheet(needs, c, sheet, []);
  const words = texts(c.get("visitor").language).answering.fault;
  return respondAnswering(needs, c, { title: words.already, lead: words.alreadyHelp }, 409);
}

/** A page of the form with what is filled in; where the answers cannot be taken, what was entered is shown all the same. */
async function showSheet(
  needs: WebNeeds,
  c: Context<Env>,
  sheet: Sheet,
  faults: readonly SheetFault[],
): Promise<Response> {
  const { tenant, language } = c.get("visitor");
  const words = texts(language).answering;
  const read = await readBallot(needs)(tenant.id, sheet.ballot);
  if (!read.ok) return unknownForm(needs, c);
  const view = read.value;
  const pages = itemPages(view.form.instrument.items).length;
  const shown = withWording({ ...sheet, step: Math.min(sheet.step, pages - 1) }, view);
  const page = {
    title: view.form.name,
    kicker: pages === 1 ? words.start.kicker : words.form.step(shown.step + 1, pages),
    lead: view.form.about === "person" ? `${aboutWhom(language, view)} ${words.form.skip}` : words.form.skip,
    hasErrors: faults.length > 0,
    children: (
      <>
        {view.state === "closed" && (
          <Alert kind="warning" title={words.fault.closedTitle} announce>
            {words.fault.closed}
          </Alert>
        )}
        {view.state === "unknown" && (
          <Alert kind="warning" title={words.fault.unknownTitle} announce>
            {words.fault.unknown}
          </Alert>
        )}
        <AnswerSheet language={language} form={view.form} sheet={shown} faults={faults} />
      </>
    ),
  };
  const status = view.state !== "open" ? 409 : faults.length > 0 ? 422 : 200;
  const other = { action: paths.ballot, fields: {}, form: sheetForm };
  return respondAnswering(needs, c, page, status, other);
}

/** An instrument about a person has one wording for each relation: a form that lost its own is shown another's. */
function withWording(sheet: Sheet, { form, relation }: BallotView): Sheet {
  if (form.about !== "person") return { ...sheet, relation: undefined };
  const known = relation === "other" ? undefined : relation;
  return { ...sheet, relation: known ?? sheet.relation ?? "report" };
}

function unknownForm(needs: WebNeeds, c: Context<Env>): Response {
  const words = texts(c.get("visitor").language).answering.fault;
  const children = <LinkButton href={paths.enterCode}>{words.enterCode}</LinkButton>;
  return respondAnswering(
    needs,
    c,
    { title: words.unknownTitle, lead: words.lost, isFailure: true, children },
    400,
  );
}

function addressOf(code: string): string {
  return encodeURIComponent(code.trim());
}
