import { Hono, type Context } from "hono";
import type { MentorPairId } from "../../../domain/mentor/matching.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { endPair } from "../../../usecases/mentor/endPair.ts";
import { readPair } from "../../../usecases/mentor/readPair.ts";
import { replyToPair } from "../../../usecases/mentor/replyToPair.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { frameworkCompetencies } from "./frameworkCompetencies.ts";
import { PairPage } from "./PairPage.tsx";
import { pairTitle } from "./pairTitle.ts";

/** A pair, for the two who are in it. */
export const pairRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.mentorPair(":pair"), requireSignIn, (c) => page(needs, c))
    .post(paths.answerPair(":pair"), requireSignIn, async (c) => {
      const id = idIn(c);
      const { answer } = textsOf(await c.req.parseBody(), ["answer"]);
      // What is neither answer is nobody's no.
      if (id === undefined || (answer !== "yes" && answer !== "no")) return notFound(needs, c);
      const replied = await replyToPair(needs)(actorOf(c), id, answer === "yes");
      if (replied.ok) return c.redirect(paths.mentorPair(id), 303);
      return replied.error === "alreadyAnswered" ? page(needs, c, true) : notFound(needs, c);
    })
    .post(paths.endPair(":pair"), requireSignIn, async (c) => {
      const id = idIn(c);
      const ended = id && (await endPair(needs)(actorOf(c), id));
      return ended?.ok === true ? c.redirect(paths.mentorPair(id!), 303) : notFound(needs, c);
    });

function idIn(c: Context<Env>): MentorPairId | undefined {
  return parseId(c.req.param("pair"));
}

async function page(needs: WebNeeds, c: Context<Env>, isTooLate = false): Promise<Response> {
  const id = idIn(c);
  const read = id && (await readPair(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const { mentor: words } = texts(language);
  const { day } = format(language);
  const { pair } = read.value;
  return respond(
    needs,
    c,
    {
      title: pairTitle(read.value, language),
      lead: words.period(day(pair.firstDay), day(pair.lastDay)),
      kicker: pair.matchingName,
      width: "narrow",
      breadcrumbs: [{ href: paths.mentors, label: words.title }],
      children: (
        <>
          {isTooLate && (
            <Alert kind="warning" announce>
              {words.pair.alreadyAnswered}
            </Alert>
          )}
          <PairPage view={read.value} competencies={frameworkCompetencies(needs)} language={language} />
        </>
      ),
    },
    isTooLate ? 409 : 200,
  );
}
