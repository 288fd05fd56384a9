import { Hono, type Context } from "hono";
import type { OfferAnswer } from "../../../domain/development/offer.ts";
import type { ActivityLink } from "../../../domain/training/activityLink.ts";
import { listOffers } from "../../../usecases/training/listOffers.ts";
import { parseOfferAnswer, replyToOffer } from "../../../usecases/training/replyToOffer.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { thanks } from "../../thanks.ts";
import type { Texts } from "../../text/sv.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { addressOf } from "./addressOf.ts";
import { OfferCard, reasonField } from "./OfferCard.tsx";

type Refusal = keyof Texts["training"]["offers"]["refused"];

interface Shown {
  readonly refusal?: Refusal;
  /** The offer that was declined without a reason. */
  readonly lacksReason?: string;
}

export const offerRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.offers, requireSignIn, (c) => offersPage(needs, c, {}))
    .post(paths.offer(":offer"), requireSignIn, async (c) => {
      const id = c.req.param("offer");
      const form = await c.req.parseBody();
      const written = textsOf({ ...form, reason: form[reasonField(id)] }, ["answer", "reason"]);
      const answer = parseOfferAnswer(written);
      if (!answer) return offersPage(needs, c, { lacksReason: id });
      const replied = await replyToOffer(needs)(actorOf(c), id, answer);
      if (replied.ok) return c.redirect(nextAddress(answer, replied.value), 303);
      return replied.error === "noSuchOffer"
        ? notFound(needs, c)
        : offersPage(needs, c, { refusal: replied.error });
    });

/** Whoever accepts comes to what was accepted, and is told there that the answer has come. */
function nextAddress(answer: OfferAnswer, leadsTo: ActivityLink | undefined): string {
  if (answer.kind === "decline") return paths.offers;
  return `${leadsTo ? addressOf(leadsTo) : paths.offers}?${thanks}`;
}

async function offersPage(needs: WebNeeds, c: Context<Env>, { refusal, lacksReason }: Shown) {
  const { language } = c.get("visitor");
  const words = texts(language).training.offers;
  const offers = await listOffers(needs)(actorOf(c));
  const { catalogue, frameworks } = needs.content;
  const framework = frameworks.find(({ id }) => id === catalogue.frameworkId);
  const children = (
    <>
      {refusal !== undefined && (
        <Alert kind="warning" announce>
          {words.refused[refusal]}
        </Alert>
      )}
      {lacksReason !== undefined && (
        <ErrorSummary
          language={language}
          errors={[{ name: reasonField(lacksReason), message: words.lacksReason }]}
        />
      )}
      {offers.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {offers.flatMap((offer) => {
            const activity = catalogue.activities.find(({ id }) => id === offer.activityId);
            return activity ? (
              <OfferCard
                offer={offer}
                activity={activity}
                framework={framework}
                language={language}
                declineFault={offer.id === lacksReason ? words.lacksReason : undefined}
              />
            ) : (
              []
            );
          })}
        </CardGrid>
      )}
    </>
  );
  return respond(
    needs,
    c,
    { title: words.title, lead: words.lead, hasErrors: lacksReason !== undefined, children },
    lacksReason !== undefined ? 422 : refusal === undefined ? 200 : 409,
  );
}
