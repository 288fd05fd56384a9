import { Hono, type Context } from "hono";
import type { CohortFaults, WrittenCohort } from "../../../domain/programme/parseCohort.ts";
import type { CohortId, ProgrammeId } from "../../../domain/programme/programme.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { readCohort, type CohortPage as CohortView } from "../../../usecases/programme/readCohort.ts";
import { readProgramme } from "../../../usecases/programme/readProgramme.ts";
import { writeCohort, type CohortWish } from "../../../usecases/programme/writeCohort.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { CohortForm } from "./CohortForm.tsx";
import { CohortPage } from "./CohortPage.tsx";
import { programmeText } from "./programmeText.ts";

const names = ["name", "seats", "applyBy", "needsApproval", "leader", "seatSek", "hoursAway"] as const;
const nothing = textsOf({}, names);

/** Who takes part in a cohort, and the forms in which HR writes one. */
export const cohortRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.newCohort(":programme"), requireSignIn, async (c) => {
      const id: ProgrammeId | undefined = parseId(c.req.param("programme"));
      const read = id && (await readProgramme(needs)(actorOf(c), id));
      if (read?.ok !== true || !read.value.mayWrite) return notFound(needs, c);
      return formPage(needs, c, { programme: read.value.programme.id }, nothing);
    })
    .post(paths.newCohort(":programme"), requireSignIn, async (c) => {
      const programme: ProgrammeId | undefined = parseId(c.req.param("programme"));
      return programme === undefined ? notFound(needs, c) : save(needs, c, { programme });
    })
    .get(paths.cohort(":cohort"), requireSignIn, (c) => page(needs, c, parseId(c.req.param("cohort"))))
    .get(paths.changeCohort(":cohort"), requireSignIn, async (c) => {
      const id: CohortId | undefined = parseId(c.req.param("cohort"));
      const read = id && (await readCohort(needs)(actorOf(c), id));
      if (read?.ok !== true || !read.value.mayWrite) return notFound(needs, c);
      return formPage(needs, c, { cohort: read.value.cohort.id }, writtenBefore(read.value));
    })
    .post(paths.changeCohort(":cohort"), requireSignIn, async (c) => {
      const cohort: CohortId | undefined = parseId(c.req.param("cohort"));
      return cohort === undefined ? notFound(needs, c) : save(needs, c, { cohort });
    });

async function page(needs: WebNeeds, c: Context<Env>, id: CohortId | undefined): Promise<Response> {
  const read = id && (await readCohort(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const { programme, cohort, mayWrite } = read.value;
  const name = programmeText(programme.name, language);
  return respond(needs, c, {
    title: `${name}: ${cohort.name}`,
    kicker: words.cohort.kicker,
    breadcrumbs: [
      { href: paths.programmes, label: words.title },
      { href: paths.programme(programme.id), label: name },
    ],
    actions: mayWrite && (
      <LinkButton href={paths.changeCohort(cohort.id)} variant="secondary">
        {words.cohort.change}
      </LinkButton>
    ),
    children: <CohortPage view={read.value} language={language} />,
  });
}

async function save(needs: WebNeeds, c: Context<Env>, wish: CohortWish): Promise<Response> {
  const written = textsOf(await c.req.parseBody(), names);
  const saved = await writeCohort(needs)(actorOf(c), wish, written);
  if (saved.ok) return c.redirect(paths.cohort(saved.value), 303);
  if (saved.error === "notAllowed") return notAllowed(needs, c);
  if (saved.error === "noSuchCohort") return notFound(needs, c);
  return formPage(needs, c, wish, written, saved.error);
}

function formPage(
  needs: WebNeeds,
  c: Context<Env>,
  wish: CohortWish,
  written: WrittenCohort,
  faults?: CohortFaults,
): Response {
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const isNew = "programme" in wish;
  return respond(
    needs,
    c,
    {
      title: isNew ? words.cohortForm.newTitle : words.cohortForm.changeTitle(written.name),
      lead: words.cohortForm.lead,
      width: "narrow",
      breadcrumbs: [{ href: paths.programmes, label: words.title }],
      hasErrors: faults !== undefined,
      children: (
        <CohortForm
          action={isNew ? paths.newCohort(wish.programme) : paths.changeCohort(wish.cohort)}
          language={language}
          written={written}
          faults={faults ?? {}}
        />
      ),
    },
    faults === undefined ? 200 : 422,
  );
}

function writtenBefore({ cohort, leaderEmail }: CohortView): WrittenCohort {
  return {
    name: cohort.name,
    seats: String(cohort.seats),
    applyBy: cohort.applyBy,
    needsApproval: cohort.needsApproval ? "yes" : "",
    leader: leaderEmail ?? "",
    seatSek: cohort.seatSek === 0 ? "" : String(cohort.seatSek),
    hoursAway: cohort.minutesAway === undefined ? "" : String(cohort.minutesAway / 60).replace(".", ","),
  };
}
