import { Hono, type Context } from "hono";
import { recallGrades } from "../../../domain/learning/spacing.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { answerReview } from "../../../usecases/learning/answerReview.ts";
import { readAnsweredCard, readReview } from "../../../usecases/learning/readReview.ts";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { placesIn } from "./parseStepForm.ts";
import { AnsweredPage, answerField, ReviewPage } from "./ReviewPages.tsx";

export const reviewRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.review, requireSignIn, (c) => reviewPage(needs, c, undefined))
    .get(paths.reviewCard(":card"), requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const id = parseId<"questionCard">(c.req.param("card"));
      const answered = id && (await readAnsweredCard(needs)(actorOf(c), id));
      if (answered?.ok !== true) return notFound(needs, c);
      const more = wantsMore(c);
      const { leftToday, asked } = await readReview(needs)(actorOf(c), more);
      if (asked?.card.id === id) return c.redirect(paths.review, 303);
      const words = texts(language).learning;
      return respond(needs, c, {
        title: words.review.title,
        width: "narrow",
        breadcrumbs: [{ href: paths.courses, label: words.title }],
        children: <AnsweredPage answered={answered.value} left={leftToday} more={more} language={language} />,
      });
    })
    .post(paths.reviewCard(":card"), requireSignIn, async (c) => {
      const id = parseId<"questionCard">(c.req.param("card"));
      const form = await c.req.parseBody({ all: true });
      const written = {
        chosen: placesIn(form[answerField]),
        isGuess: form[`${answerField}-guess`] !== undefined,
        grade: recallGrades.find((grade) => grade === form["act"]),
      };
      const answered = id && (await answerReview(needs)(actorOf(c), id, written));
      if (id === undefined || answered === undefined) return notFound(needs, c);
      const more = wantsMore(c) ? "?fler=ja" : "";
      if (answered.ok) return c.redirect(paths.reviewCard(id) + more, 303);
      if (answered.error === "noSuchCard") return notFound(needs, c);
      return reviewPage(needs, c, texts(c.get("visitor").language).learning.review.choose);
    });

async function reviewPage(needs: WebNeeds, c: Context<Env>, error: string | undefined): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).learning;
  const view = await readReview(needs)(actorOf(c), wantsMore(c));
  const page = {
    title: words.review.title,
    lead: words.review.lead,
    width: "narrow",
    hasErrors: error !== undefined,
    breadcrumbs: [{ href: paths.courses, label: words.title }],
    children: (
      <>
        <ErrorSummary
          language={language}
          errors={error === undefined ? [] : [{ name: answerField, message: error }]}
        />
        <ReviewPage view={view} language={language} error={error} more={wantsMore(c)} />
      </>
    ),
  } as const;
  return respond(needs, c, page, error === undefined ? 200 : 422);
}

/** Beyond the two minutes of a day. */
function wantsMore(c: Context<Env>): boolean {
  return c.req.query("fler") === "ja";
}
