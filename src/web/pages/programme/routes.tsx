import { Hono, type Context } from "hono";
import type { CohortId, ProgrammeId } from "../../../domain/programme/programme.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { applyToCohort } from "../../../usecases/programme/applyToCohort.ts";
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
import { substituteField } from "./ApplyForm.tsx";
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
      const field = substituteField(id ?? "");
      const { [field]: written } = textsOf(await c.req.parseBody(), [field]);
      const applied = id && (await applyToCohort(needs)(actorOf(c), id, written));
      if (!applied || (!applied.ok && applied.error === "noSuchCohort")) return notFound(needs, c);
      const programme = await readProgrammeOfCohort(needs)(actorOf(c), id);
      if (!programme) return notFound(needs, c);
      if (applied.ok) return c.redirect(paths.programme(programme), 303);
      return applied.error === "noHours"
        ? page(needs, c, programme, { unread: { cohort: id, written: written ?? "" } })
        : page(needs, c, programme, { refusal: applied.error });
    })
    .post(paths.withdrawFromCohort(":cohort"), requireSignIn, async (c) => {
      const id: CohortId | undefined = parseId(c.req.param("cohort"));
      const programme = id && (await readProgrammeOfCohort(needs)(actorOf(c), id));
      const withdrawn = id && (await withdrawApplication(needs)(actorOf(c), id));
      if (!programme || !withdrawn?.ok) return notFound(needs, c);
      return c.redirect(paths.programme(programme), 303);
    });

async function list(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const programmes = await listProgrammes(needs)(actorOf(c));
  const children = (
    <>
      {c.req.query("besvarad") !== undefined && (
        <Alert kind="warning" announce>
          {words.awaiting.alreadyDecided}
        </Alert>
      )}
      <ListPage list={programmes} language={language} />
    </>
  );
  const actions = programmes.mayWrite && (
    <>
      <LinkButton href={paths.newProgramme}>{words.add}</LinkButton>
      <LinkButton href={paths.programmeCosts} variant="secondary">
        {texts(language).programmeCost.open}
      </LinkButton>
    </>
  );
  const { title, lead } = words;
  return respond(needs, c, { title, lead, actions, children });
}

interface Said {
  readonly refusal?: Refusal;
  readonly unread?: { readonly cohort: CohortId; readonly written: string };
}

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  id: ProgrammeId | undefined,
  said: Said = {},
): Promise<Response> {
  const { refusal, unread } = said;
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
          {programme.prerequisites.all.length > 0 && (
            <LinkButton href={paths.waivers(programme.id)} variant="secondary">
              {texts(language).prerequisite.waivers.open}
            </LinkButton>
          )}
        </>
      ),
      hasErrors: unread !== undefined,
      children: (
        <ProgrammePage
          view={read.value}
          competencies={programme.competencyIds.flatMap(
            (one) => competencies.find((competency) => competency.id === one)?.name[language] ?? [],
          )}
          language={language}
          refusal={refusal && words.refused[refusal]}
          unread={unread}
        />
      ),
    },
    unread ? 422 : refusal === undefined ? 200 : 409,
  );
}
