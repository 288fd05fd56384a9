import { Hono, type Context } from "hono";
import type { MatchingId } from "../../../domain/mentor/matching.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { askForMatching } from "../../../usecases/mentor/askForMatching.ts";
import { listMatchings } from "../../../usecases/mentor/listMatchings.ts";
import { proposePairs } from "../../../usecases/mentor/proposePairs.ts";
import { readMatching } from "../../../usecases/mentor/readMatching.ts";
import { steerMatching } from "../../../usecases/mentor/steerMatching.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { frameworkCompetencies } from "./frameworkCompetencies.ts";
import { ListPage } from "./ListPage.tsx";
import { MatchingPage } from "./MatchingPage.tsx";
import type { SteerState } from "./SteerForm.tsx";

const nothingSteered: SteerState = {
  written: { mentor: "", mentee: "", kind: "", reason: "" },
  faults: {},
};

/** The matchings, each with its page, and what HR does there. */
export const matchingRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.mentors, requireSignIn, (c) => list(needs, c))
    .get(paths.mentorMatching(":matching"), requireSignIn, (c) => page(needs, c, idIn(c)))
    .post(paths.runMatching(":matching"), requireSignIn, async (c) => {
      const id = idIn(c);
      const asked = id && (await askForMatching(needs)(actorOf(c), id));
      if (asked?.ok === true) return c.redirect(paths.job(asked.value), 303);
      return asked?.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    })
    .post(paths.proposePairs(":matching"), requireSignIn, async (c) => {
      const id = idIn(c);
      const proposed = id && (await proposePairs(needs)(actorOf(c), id));
      if (proposed?.ok === true) return c.redirect(paths.mentorMatching(id!), 303);
      return proposed?.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    })
    .post(paths.steerMatching(":matching"), requireSignIn, async (c) => {
      const id = idIn(c);
      const written = textsOf(await c.req.parseBody(), ["mentor", "mentee", "kind", "reason"]);
      const steered = id && (await steerMatching(needs)(actorOf(c), id, written));
      if (!steered) return notFound(needs, c);
      if (steered.ok) return c.redirect(paths.mentorMatching(id), 303);
      if (steered.error === "notAllowed") return notAllowed(needs, c);
      if (steered.error === "noSuchMatching") return notFound(needs, c);
      return page(needs, c, id, { written, faults: steered.error });
    });

function idIn(c: Context<Env>): MatchingId | undefined {
  return parseId(c.req.param("matching"));
}

async function list(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).mentor;
  const matchings = await listMatchings(needs)(actorOf(c));
  return respond(needs, c, {
    title: words.title,
    lead: words.lead,
    actions: matchings.mayTend && <LinkButton href={paths.newMatching}>{words.add}</LinkButton>,
    children: <ListPage list={matchings} language={language} />,
  });
}

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  id: MatchingId | undefined,
  steering = nothingSteered,
): Promise<Response> {
  const read = id && (await readMatching(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).mentor;
  const { day } = format(language);
  const { matching, tended } = read.value;
  const hasErrors = Object.keys(steering.faults).length > 0;
  return respond(
    needs,
    c,
    {
      title: matching.name,
      lead: `${matching.purpose} ${words.period(day(matching.firstDay), day(matching.lastDay))}`,
      breadcrumbs: [{ href: paths.mentors, label: words.title }],
      hasErrors,
      actions: tended && (
        <LinkButton href={paths.changeMatching(matching.id)} variant="secondary">
          {words.page.changeMatching}
        </LinkButton>
      ),
      children: (
        <MatchingPage
          view={read.value}
          competencies={frameworkCompetencies(needs)}
          language={language}
          steering={steering}
        />
      ),
    },
    hasErrors ? 422 : 200,
  );
}
