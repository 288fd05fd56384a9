import { Hono, type Context } from "hono";
import type { ApplicationId, CohortId, ProgrammeId } from "../../../domain/programme/programme.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { applyToCohort } from "../../../usecases/programme/applyToCohort.ts";
import { decideApplication } from "../../../usecases/programme/decideApplication.ts";
import { listProgrammes } from "../../../usecases/programme/listProgrammes.ts";
import { readProgramme } from "../../../usecases/programme/readProgramme.ts";
import { readProgrammeOfCohort } from "../../../usecases/programme/readProgrammeOfCohort.ts";
import { withdrawApplication } from "../../../usecases/programme/withdrawApplication.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Texts } from "../../text/sv.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ListPage } from "./ListPage.tsx";
import { ProgrammePage } from "./ProgrammePage.tsx";
import { programmeText } from "./programmeText.ts";

type Refusal = keyof Texts["programme"]["refused"];

export const programmeRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.programmes, requireSignIn, (c) => list(needs, c))
    .get(paths.programme(":programme"), requireSignIn, (c) =>
      page(needs, c, parseId<"programme">(c.req.param("programme"))),
    )
    .post(paths.applyToCohort(":cohort"), requireSignIn, async (c) => {
      const id: CohortId | undefined = parseId(c.req.param("cohort"));
      const applied = id && (await applyToCohort(needs)(actorOf(c), id));
      if (!applied || (!applied.ok && applied.error === "noSuchCohort")) return notFound(needs, c);
      const programme = await readProgrammeOfCohort(needs)(actorOf(c), id);
      if (!programme) return notFound(needs, c);
      return applied.ok
        ? c.redirect(paths.programme(programme), 303)
        : page(needs, c, programme, applied.error);
    })
    .post(paths.withdrawFromCohort(":cohort"), requireSignIn, async (c) => {
      const id: CohortId | undefined = parseId(c.req.param("cohort"));
      const programme = id && (await readProgrammeOfCohort(needs)(actorOf(c), id));
      const withdrawn = id && (await withdrawApplication(needs)(actorOf(c), id));
      if (!programme || !withdrawn?.ok) return notFound(needs, c);
      return c.redirect(paths.programme(programme), 303);
    })
    .post(paths.programmeApplication(":application"), requireSignIn, async (c) => {
      const id: ApplicationId | undefined = parseId(c.req.param("application"));
      const { answer } = textsOf(await c.req.parseBody(), ["answer"]);
      const decided = id && (await decideApplication(needs)(actorOf(c), id, answer === "yes"));
      if (decided?.ok === true)
        return c.redirect(decided.value.mayTend ? paths.cohort(decided.value.cohort) : paths.programmes, 303);
      return decided?.error === "alreadyDecided" ? list(needs, c, true) : notFound(needs, c);
    });

async function list(needs: WebNeeds, c: Context<Env>, isTooLate = false): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const programmes = await listProgrammes(needs)(actorOf(c));
  const children = (
    <>
      {isTooLate && (
        <Alert kind="warning" announce>
          {words.awaiting.alreadyDecided}
        </Alert>
      )}
      <ListPage list={programmes} language={language} />
    </>
  );
  const actions = programmes.mayWrite && <LinkButton href={paths.newProgramme}>{words.add}</LinkButton>;
  const { title, lead } = words;
  return respond(needs, c, { title, lead, actions, children }, isTooLate ? 409 : 200);
}

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  id: ProgrammeId | undefined,
  refusal?: Refusal,
): Promise<Response> {
  const read = id && (await readProgramme(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const { programme, mayWrite } = read.value;
  const competencies = needs.content.frameworks.flatMap((framework) => framework.competencies);
  return respond(
    needs,
    c,
    {
      title: programmeText(programme.name, language),
      lead: programmeText(programme.description, language),
      kicker: words.audience[programme.audience],
      breadcrumbs: [{ href: paths.programmes, label: words.title }],
      actions: mayWrite && (
        <>
          <LinkButton href={paths.newCohort(programme.id)}>{words.page.addCohort}</LinkButton>
          <LinkButton href={paths.changeProgramme(programme.id)} variant="secondary">
            {words.page.change}
          </LinkButton>
        </>
      ),
      children: (
        <ProgrammePage
          view={read.value}
          competencies={programme.competencyIds.flatMap(
            (one) => competencies.find((competency) => competency.id === one)?.name[language] ?? [],
          )}
          language={language}
          refusal={refusal && words.refused[refusal]}
        />
      ),
    },
    refusal === undefined ? 200 : 409,
  );
}
