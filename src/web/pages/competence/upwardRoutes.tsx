import { Hono } from "hono";
import { advanceUpward, type AdvanceUpwardFailure } from "../../../usecases/competence/advanceUpward.ts";
import { listUpward, type ListedUpwardAction } from "../../../usecases/competence/listUpward.ts";
import { readSending, type Sending } from "../../../usecases/competence/readSending.ts";
import { sendUpwards, type SendFailure } from "../../../usecases/competence/sendUpwards.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { SendUpwardsForm } from "./SendUpwardsForm.tsx";
import { UpwardActionPage } from "./UpwardActionPage.tsx";

export const upwardRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.sendUpwards, requireSignIn, async (c) => {
      const wanted = { post: c.req.query("post") ?? "", rule: c.req.query("regel") ?? "" };
      const sending = await readSending(needs)(actorOf(c), wanted);
      if (!sending.ok) return notFound(needs, c);
      return respond(needs, c, sendPage(sending.value, c.get("visitor").language));
    })
    .post(paths.sendUpwards, requireSignIn, async (c) => {
      const { words, ...wanted } = textsOf(await c.req.parseBody(), ["post", "rule", "words"]);
      const sending = await readSending(needs)(actorOf(c), wanted);
      if (!sending.ok) return notFound(needs, c);
      const sent = await sendUpwards(needs)(actorOf(c), { ...wanted, words });
      if (sent.ok) return c.redirect(paths.upwardAction(sent.value), 303);
      if (sent.error === "noSuchCondition") return notFound(needs, c);
      return respond(needs, c, sendPage(sending.value, c.get("visitor").language, words, sent.error), 422);
    })
    .post(paths.takeUp, requireSignIn, async (c) => {
      const wanted = textsOf(await c.req.parseBody(), ["post", "rule"]);
      const taken = await sendUpwards(needs)(actorOf(c), { ...wanted, words: "" });
      if (taken.ok) return c.redirect(paths.upwardAction(taken.value), 303);
      return taken.error === "noSuchCondition" ? notFound(needs, c) : c.redirect(paths.needs, 303);
    })
    .get(paths.upwardAction(":action"), requireSignIn, async (c) => {
      const { actions } = await listUpward(needs)(actorOf(c));
      const action = actions.find(({ id }) => id === c.req.param("action"));
      return action
        ? respond(needs, c, actionPage(needs, action, c.get("visitor").language))
        : notFound(needs, c);
    })
    .post(paths.upwardAction(":action"), requireSignIn, async (c) => {
      const { actions } = await listUpward(needs)(actorOf(c));
      const action = actions.find(({ id }) => id === c.req.param("action"));
      if (!action) return notFound(needs, c);
      const { step, text, serious, outcome, due } = textsOf(await c.req.parseBody(), [
        "step",
        "text",
        "serious",
        "outcome",
        "due",
      ]);
      const written = { kind: step, text, serious: serious === "yes", outcome };
      const advanced = await advanceUpward(needs)(actorOf(c), action.id, written, due);
      if (advanced.ok) return c.redirect(paths.upwardAction(action.id), 303);
      if (advanced.error === "noSuchAction") return notFound(needs, c);
      const page = actionPage(needs, action, c.get("visitor").language, text, advanced.error);
      return respond(needs, c, page, 422);
    });

function sendPage(
  sending: Sending,
  language: Language,
  written = "",
  failure?: Exclude<SendFailure, "noSuchCondition">,
) {
  const words = texts(language).needs;
  return {
    title: words.sendTitle,
    lead: words.sendLead,
    width: "narrow",
    hasErrors: failure !== undefined,
    breadcrumbs: [{ href: paths.needs, label: words.title }],
    children: <SendUpwardsForm sending={sending} language={language} written={written} failure={failure} />,
  } as const;
}

function actionPage(
  { content }: WebNeeds,
  action: ListedUpwardAction,
  language: Language,
  written = "",
  failure?: AdvanceUpwardFailure,
) {
  const words = texts(language).needs;
  return {
    title: words.upwardTitle,
    lead: action.situation[language],
    kicker: words.placed(action.postTitle, action.unitName),
    width: "narrow",
    hasErrors: failure !== undefined,
    breadcrumbs: [{ href: paths.needs, label: words.title }],
    children: (
      <UpwardActionPage
        action={action}
        rules={content.needRules}
        language={language}
        written={written}
        failure={failure}
      />
    ),
  } as const;
}
