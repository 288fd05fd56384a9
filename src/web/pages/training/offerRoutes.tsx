import { Hono, type Context } from "hono";
import { listOffers } from "../../../usecases/training/listOffers.ts";
import { parseOfferAnswer, replyToOffer } from "../../../usecases/training/replyToOffer.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Texts } from "../../text/sv.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { addressOf } from "./addressOf.ts";
import { OfferCard, reasonField } from "./OfferCard.tsx";

type Refusal = keyof Texts["training"]["offers"]["refused"];

export const offerRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.offers, requireSignIn, (c) => offersPage(needs, c, undefined))
    .post(paths.offer(":offer"), requireSignIn, async (c) => {
      const id = c.req.param("offer");
      const form = await c.req.parseBody();
      const written = textsOf({ ...form, reason: form[reasonField(id)] }, ["answer", "reason"]);
      const replied = await replyToOffer(needs)(actorOf(c), id, parseOfferAnswer(written));
      if (replied.ok) return c.redirect(replied.value ? addressOf(replied.value) : paths.offers, 303);
      return replied.error === "noSuchOffer" ? notFound(needs, c) : offersPage(needs, c, replied.error);
    });

async function offersPage(needs: WebNeeds, c: Context<Env>, refusal: Refusal | undefined) {
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
      {offers.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {offers.flatMap((offer) => {
            const activity = catalogue.activities.find(({ id }) => id === offer.activityId);
            return activity ? (
              <OfferCard offer={offer} activity={activity} framework={framework} language={language} />
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
    { title: words.title, lead: words.lead, children },
    refusal === undefined ? 200 : 409,
  );
}
