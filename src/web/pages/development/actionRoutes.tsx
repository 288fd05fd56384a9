import { Hono } from "hono";
import { advanceAction, type AdvanceFailure } from "../../../usecases/development/advanceAction.ts";
import { listActions, type ListedAction } from "../../../usecases/development/listActions.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ActionList } from "./ActionList.tsx";
import { ActionPage } from "./ActionPage.tsx";

export const actionRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.workplaceActions, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).meeting.list;
      const actions = await listActions(needs)(actorOf(c));
      const children = <ActionList actions={actions} language={language} />;
      return respond(needs, c, { title: words.title, lead: words.lead, children });
    })
    .get(paths.workplaceAction(":action"), requireSignIn, async (c) => {
      const action = (await listActions(needs)(actorOf(c))).find((one) => one.id === c.req.param("action"));
      return action ? respond(needs, c, page(action, c.get("visitor").language)) : notFound(needs, c);
    })
    .post(paths.workplaceAction(":action"), requireSignIn, async (c) => {
      const action = (await listActions(needs)(actorOf(c))).find((one) => one.id === c.req.param("action"));
      if (!action) return notFound(needs, c);
      const { step, text, serious, outcome, due } = textsOf(await c.req.parseBody(), [
        "step",
        "text",
        "serious",
        "outcome",
        "due",
      ]);
      const written = { kind: step, text, serious: serious === "yes", outcome };
      const advanced = await advanceAction(needs)(actorOf(c), action.id, written, due);
      if (advanced.ok) return c.redirect(paths.workplaceAction(action.id), 303);
      if (advanced.error === "noSuchAction") return notFound(needs, c);
      return respond(needs, c, page(action, c.get("visitor").language, text, advanced.error), 422);
    });

function page(action: ListedAction, language: Language, written = "", failure?: AdvanceFailure) {
  const words = texts(language).meeting.list;
  return {
    title: action.text,
    width: "narrow",
    hasErrors: failure !== undefined,
    breadcrumbs: [{ href: paths.workplaceActions, label: words.title }],
    children: <ActionPage action={action} language={language} written={written} failure={failure} />,
  } as const;
}
