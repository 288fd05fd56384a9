import { Hono, type Context } from "hono";
import type { MatchingEntry, MatchingId, MatchingRole } from "../../../domain/mentor/matching.ts";
import type { EntryFaults, WrittenEntry } from "../../../domain/mentor/parseEntry.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { joinMatching, type JoinRefusal } from "../../../usecases/mentor/joinMatching.ts";
import { leaveMatching } from "../../../usecases/mentor/leaveMatching.ts";
import { readMatching } from "../../../usecases/mentor/readMatching.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { EntryForm } from "./EntryForm.tsx";
import { frameworkCompetencies } from "./frameworkCompetencies.ts";
import { roleOfSlug, roleSlug } from "./roleSlug.ts";

const nothing: WrittenEntry = {
  capacity: "1",
  languages: ["sv"],
  competencyIds: [],
  wantsElsewhere: "",
  note: "",
};

/** Signing up for a matching, and taking it back. */
export const entryRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.joinMatching(":matching", ":role"), requireSignIn, (c) => formPage(needs, c))
    .post(paths.joinMatching(":matching", ":role"), requireSignIn, async (c) => {
      const [id, role] = namedIn(c);
      if (id === undefined || role === undefined) return notFound(needs, c);
      const form = await c.req.parseBody({ all: true });
      const chosen = (name: string) => [form[name] ?? []].flat().filter((one) => typeof one === "string");
      const written = {
        ...textsOf(form, ["capacity", "wantsElsewhere", "note"]),
        languages: chosen("languages"),
        competencyIds: chosen("competencyIds"),
      };
      const joined = await joinMatching(needs)(actorOf(c), id, role, written);
      if (joined.ok) return c.redirect(paths.mentorMatching(id), 303);
      if (joined.error === "noSuchMatching") return notFound(needs, c);
      return typeof joined.error === "string"
        ? formPage(needs, c, { written, refusal: joined.error })
        : formPage(needs, c, { written, faults: joined.error });
    })
    .post(paths.leaveMatching(":matching", ":role"), requireSignIn, async (c) => {
      const [id, role] = namedIn(c);
      const left = id && role && (await leaveMatching(needs)(actorOf(c), id, role));
      return left?.ok === true ? c.redirect(paths.mentorMatching(id!), 303) : notFound(needs, c);
    });

function namedIn(c: Context<Env>): readonly [MatchingId | undefined, MatchingRole | undefined] {
  return [parseId(c.req.param("matching")), roleOfSlug(c.req.param("role"))];
}

interface Sent {
  readonly written: WrittenEntry;
  readonly faults?: EntryFaults;
  readonly refusal?: Exclude<JoinRefusal, "noSuchMatching">;
}

async function formPage(needs: WebNeeds, c: Context<Env>, sent?: Sent): Promise<Response> {
  const [id, role] = namedIn(c);
  const read = id && (await readMatching(needs)(actorOf(c), id));
  if (role === undefined || read?.ok !== true || !read.value.mayJoin) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).mentor;
  const { matching, own } = read.value;
  const { written, faults, refusal } = sent ?? { written: writtenBefore(own, role) };
  return respond(
    needs,
    c,
    {
      title: words.entry.title[role],
      lead: words.page.whoSees,
      width: "narrow",
      breadcrumbs: [
        { href: paths.mentors, label: words.title },
        { href: paths.mentorMatching(matching.id), label: matching.name },
      ],
      hasErrors: sent !== undefined,
      children: (
        <>
          {refusal && (
            <Alert kind="warning" announce>
              {words.entry[refusal]}
            </Alert>
          )}
          <EntryForm
            action={paths.joinMatching(matching.id, roleSlug(role))}
            role={role}
            language={language}
            written={written}
            faults={faults ?? {}}
            competencies={frameworkCompetencies(needs)}
          />
        </>
      ),
    },
    refusal ? 409 : faults ? 422 : 200,
  );
}

function writtenBefore(own: readonly MatchingEntry[], role: MatchingRole): WrittenEntry {
  const entry = own.find((one) => one.role === role);
  if (!entry) return nothing;
  const { capacity, languages, competencyIds, wantsElsewhere, note } = entry;
  return {
    capacity: String(capacity),
    languages,
    competencyIds,
    wantsElsewhere: wantsElsewhere ? "yes" : "",
    note,
  };
}
