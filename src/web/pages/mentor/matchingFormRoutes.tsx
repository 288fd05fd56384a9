import { Hono, type Context } from "hono";
import type { MatchingId } from "../../../domain/mentor/matching.ts";
import { mayTendMatchings } from "../../../domain/mentor/mayTendMatchings.ts";
import type { MatchingFaults, WrittenMatching } from "../../../domain/mentor/parseMatching.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { readMatching } from "../../../usecases/mentor/readMatching.ts";
import { writeMatching } from "../../../usecases/mentor/writeMatching.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { MatchingForm } from "./MatchingForm.tsx";

const nothing: WrittenMatching = { name: "", purpose: "", firstDay: "", lastDay: "" };
const names = ["name", "purpose", "firstDay", "lastDay"] as const;

/** The form in which HR opens a matching, or changes one. */
export const matchingFormRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.newMatching, requireSignIn, (c) =>
      mayTendMatchings(actorOf(c)) ? formPage(needs, c, undefined, nothing) : notAllowed(needs, c),
    )
    .post(paths.newMatching, requireSignIn, (c) => save(needs, c, undefined))
    .get(paths.changeMatching(":matching"), requireSignIn, async (c) => {
      const id: MatchingId | undefined = parseId(c.req.param("matching"));
      const read = id && (await readMatching(needs)(actorOf(c), id));
      if (read?.ok !== true || !read.value.tended) return notFound(needs, c);
      return formPage(needs, c, id, read.value.matching);
    })
    .post(paths.changeMatching(":matching"), requireSignIn, async (c) => {
      const id: MatchingId | undefined = parseId(c.req.param("matching"));
      return id === undefined ? notFound(needs, c) : save(needs, c, id);
    });

async function save(needs: WebNeeds, c: Context<Env>, id: MatchingId | undefined): Promise<Response> {
  const written = textsOf(await c.req.parseBody(), names);
  const saved = await writeMatching(needs)(actorOf(c), id, written);
  if (saved.ok) return c.redirect(paths.mentorMatching(saved.value), 303);
  if (saved.error === "notAllowed") return notAllowed(needs, c);
  if (saved.error === "noSuchMatching") return notFound(needs, c);
  return formPage(needs, c, id, written, saved.error);
}

function formPage(
  needs: WebNeeds,
  c: Context<Env>,
  id: MatchingId | undefined,
  written: WrittenMatching,
  faults?: MatchingFaults,
): Response {
  const { language } = c.get("visitor");
  const words = texts(language).mentor;
  return respond(
    needs,
    c,
    {
      title: id === undefined ? words.form.newTitle : words.form.changeTitle(written.name),
      lead: words.form.lead,
      width: "narrow",
      breadcrumbs: [{ href: paths.mentors, label: words.title }],
      hasErrors: faults !== undefined,
      children: (
        <MatchingForm
          action={id === undefined ? paths.newMatching : paths.changeMatching(id)}
          language={language}
          written={written}
          faults={faults ?? {}}
        />
      ),
    },
    faults === undefined ? 200 : 422,
  );
}
