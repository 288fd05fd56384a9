import { Hono, type Context } from "hono";
import { parseId } from "../../../../domain/shared/ids.ts";
import { mayRunRounds } from "../../../../domain/survey/mayRunRounds.ts";
import { chooseRaters } from "../../../../usecases/survey/chooseRaters.ts";
import { readRaters } from "../../../../usecases/survey/readRaters.ts";
import { readRatersOf, type Candidate, type RatersOf } from "../../../../usecases/survey/readRatersOf.ts";
import { suggestAllRaters } from "../../../../usecases/survey/suggestAllRaters.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { RaterForm } from "./RaterForm.tsx";
import { RatersPage } from "./RatersPage.tsx";

/** Who is asked about whom, before a 360 opens: HR for everybody, each rated person for themselves. */
export const raterRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.raters(":round"), requireSignIn, async (c) => {
      const id = parseId<"round">(c.req.param("round"));
      const read = id === undefined ? undefined : await readRaters(needs)(actorOf(c), id);
      if (!read?.ok) return notFound(needs, c);
      const { language } = c.get("visitor");
      const words = texts(language).survey;
      const { round } = read.value;
      return respond(needs, c, {
        title: words.raters.title,
        lead: words.raters.lead,
        breadcrumbs: [
          { href: paths.rounds, label: words.list.title },
          { href: paths.round(round.id), label: round.name },
        ],
        children: <RatersPage language={language} view={read.value} />,
      });
    })
    .post(paths.raters(":round"), requireSignIn, async (c) => {
      const id = parseId<"round">(c.req.param("round"));
      const suggested = id === undefined ? undefined : await suggestAllRaters(needs)(actorOf(c), id);
      return suggested?.ok && id !== undefined ? c.redirect(paths.raters(id), 303) : notFound(needs, c);
    })
    .get(paths.ratersOf(":round", ":person"), requireSignIn, (c) => showChoice(needs, c, undefined))
    .post(paths.ratersOf(":round", ":person"), requireSignIn, async (c) => {
      const id = parseId<"round">(c.req.param("round"));
      const person = parseId<"person">(c.req.param("person"));
      if (id === undefined || person === undefined) return notFound(needs, c);
      const body = await c.req.parseBody({ all: true });
      const wish = {
        peers: [...listOf(body["peers"]), ...listOf(body["otherLeaders"])],
        reports: listOf(body["reports"]),
      };
      const chosen = await chooseRaters(needs)(actorOf(c), id, person, wish);
      if (!chosen.ok)
        return chosen.error === "tooManyRaters" ? showChoice(needs, c, wish) : notFound(needs, c);
      const back = mayRunRounds(actorOf(c)) ? paths.raters(id) : `${paths.ratersOf(id, person)}?sparat=ja`;
      return c.redirect(back, 303);
    });

interface Wish {
  readonly peers: readonly string[];
  readonly reports: readonly string[];
}

async function showChoice(needs: WebNeeds, c: Context<Env>, refused: Wish | undefined): Promise<Response> {
  const id = parseId<"round">(c.req.param("round"));
  const person = parseId<"person">(c.req.param("person"));
  const { language } = c.get("visitor");
  const { compare } = format(language);
  const read =
    id === undefined || person === undefined
      ? undefined
      : await readRatersOf(needs)(actorOf(c), id, person, compare);
  if (!read?.ok) return notFound(needs, c);
  const words = texts(language).survey.raters;
  const { lineManagerName, name, unitName, round } = read.value;
  const page = {
    title: words.ofTitle(name ?? unitName),
    kicker: round.name,
    lead: lineManagerName === undefined ? words.ofLeadAlone : words.ofLead(lineManagerName),
    width: "narrow",
    hasErrors: refused !== undefined,
    children: (
      <>
        {c.req.query("sparat") === "ja" && (
          <Alert kind="success" announce>
            {words.saved}
          </Alert>
        )}
        <RaterForm
          language={language}
          raters={refused ? wished(read.value, refused) : read.value}
          hasTooMany={refused !== undefined}
        />
      </>
    ),
  } as const;
  return respond(needs, c, page, refused ? 422 : 200);
}

/** What was ticked stays ticked when it could not be saved. */
function wished(raters: RatersOf, wish: Wish): RatersOf {
  const ticked = (candidates: readonly Candidate[], people: readonly string[]) =>
    candidates.map((candidate) => ({ ...candidate, isChosen: people.includes(candidate.person) }));
  return {
    ...raters,
    peers: ticked(raters.peers, wish.peers),
    otherLeaders: ticked(raters.otherLeaders, wish.peers),
    reports: ticked(raters.reports, wish.reports),
  };
}

function listOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string");
}
