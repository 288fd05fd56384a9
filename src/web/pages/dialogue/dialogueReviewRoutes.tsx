import { Hono, type Context } from "hono";
import { listDialogues } from "../../../usecases/dialogue/listDialogues.ts";
import { markReviewed, withdrawReview } from "../../../usecases/dialogue/markReviewed.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ReviewPage, type WrittenReview } from "./ReviewPage.tsx";

/** Who has reviewed which dialogue; for HR developers. Must stand before the routes of one dialogue. */
export const dialogueReviewRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.dialogueReviews, requireSignIn, (c) => reviews(needs, c))
    .post(paths.reviewDialogue(":dialogue"), requireSignIn, async (c) => {
      const id = c.req.param("dialogue");
      const fields = textsOf(await c.req.parseBody(), [`${id}-reviewer`, `${id}-day`]);
      const written = { reviewer: fields[`${id}-reviewer`] ?? "", day: fields[`${id}-day`] ?? "" };
      const marked = await markReviewed(needs)(actorOf(c), id, written);
      if (marked.ok) return c.redirect(paths.dialogueReviews, 303);
      if (marked.error === "notAllowed") return notAllowed(needs, c);
      if (marked.error === "noSuchDialogue") return notFound(needs, c);
      return reviews(needs, c, { dialogue: id, ...written, faults: marked.error });
    })
    .post(paths.withdrawReview(":dialogue"), requireSignIn, async (c) => {
      const withdrawn = await withdrawReview(needs)(actorOf(c), c.req.param("dialogue"));
      if (withdrawn.ok) return c.redirect(paths.dialogueReviews, 303);
      return withdrawn.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    });

async function reviews(needs: WebNeeds, c: Context<Env>, written?: WrittenReview): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).dialogue;
  const list = await listDialogues(needs)(actorOf(c));
  if (!list.mayReview) return notAllowed(needs, c);
  const page = {
    title: words.reviews,
    lead: words.reviewsLead,
    width: "narrow",
    hasErrors: written !== undefined,
    breadcrumbs: [{ href: paths.dialogues, label: words.title }],
    children: <ReviewPage list={list} language={language} written={written} />,
  } as const;
  return respond(needs, c, page, written ? 422 : 200);
}
