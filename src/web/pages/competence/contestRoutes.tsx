import { Hono } from "hono";
import { isHrDeveloper } from "../../../domain/access/actor.ts";
import { adviceOf, raiseContest, type RaiseFailure } from "../../../usecases/competence/raiseContest.ts";
import { readContests } from "../../../usecases/competence/readContests.ts";
import { settleContest } from "../../../usecases/competence/settleContest.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ContestForm } from "./ContestForm.tsx";
import { ContestList } from "./ContestList.tsx";

export const contestRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.contestAdvice(":advice"), requireSignIn, (c) => {
      const page = formPage(needs, c.req.param("advice"), c.get("visitor").language);
      return page && actorOf(c).leads.length > 0 ? respond(needs, c, page) : notFound(needs, c);
    })
    .post(paths.contestAdvice(":advice"), requireSignIn, async (c) => {
      const key = c.req.param("advice");
      const written = textsOf(await c.req.parseBody(), ["ground", "reason"]);
      const raised = await raiseContest(needs)(actorOf(c), key, written);
      if (raised.ok) return c.redirect(paths.needs, 303);
      const failure = raised.error === "noSuchAdvice" ? undefined : raised.error;
      const page = failure && formPage(needs, key, c.get("visitor").language, written, failure);
      return page ? respond(needs, c, page, 422) : notFound(needs, c);
    })
    .get(paths.contests, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const contests = await readContests(needs)(actorOf(c));
      if (!isHrDeveloper(actorOf(c)) && contests.length === 0) return notFound(needs, c);
      const list = <ContestList contests={contests} language={language} failed={undefined} />;
      return respond(needs, c, listPage(language, list));
    })
    .post(paths.contest(":contest"), requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const id = c.req.param("contest");
      const form = textsOf(await c.req.parseBody(), [`outcome-${id}`, `because-${id}`]);
      const written = { outcome: form[`outcome-${id}`] ?? "", because: form[`because-${id}`] ?? "" };
      const settled = await settleContest(needs)(actorOf(c), id, written);
      if (settled.ok) return c.redirect(paths.contests, 303);
      if (settled.error === "noSuchContest") return notFound(needs, c);
      const contests = await readContests(needs)(actorOf(c));
      const failed = { id, failure: settled.error, ...written };
      const list = <ContestList contests={contests} language={language} failed={failed} />;
      return respond(needs, c, { ...listPage(language, list), hasErrors: true }, 422);
    });

function formPage(
  { content }: WebNeeds,
  key: string,
  language: Language,
  written = { ground: "", reason: "" },
  failure?: Exclude<RaiseFailure, "noSuchAdvice">,
) {
  const advice = adviceOf(content, key);
  const words = texts(language).needs;
  return (
    advice &&
    ({
      title: words.contestTitle,
      lead: words.contestLead,
      width: "narrow",
      hasErrors: failure !== undefined,
      breadcrumbs: [{ href: paths.needs, label: words.title }],
      children: (
        <ContestForm
          adviceKey={key}
          title={advice.title[language]}
          language={language}
          written={written}
          failure={failure}
        />
      ),
    } as const)
  );
}

function listPage(language: Language, children: ReturnType<typeof ContestList>) {
  const words = texts(language).needs;
  return {
    title: words.contestsTitle,
    lead: words.contestsLead,
    width: "narrow",
    breadcrumbs: [{ href: paths.needs, label: words.title }],
    children,
  } as const;
}
