import { Hono, type Context } from "hono";
import type { ProgrammeFaults, WrittenProgramme } from "../../../domain/programme/parseProgramme.ts";
import { writePrerequisite } from "../../../domain/programme/prerequisite.ts";
import type { LeadershipProgramme, ProgrammeId } from "../../../domain/programme/programme.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { readProgrammeForm } from "../../../usecases/programme/readProgrammeForm.ts";
import { writeProgramme, type CircleFault } from "../../../usecases/programme/writeProgramme.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { ProgrammeForm } from "./ProgrammeForm.tsx";
import { programmeText } from "./programmeText.ts";

const nothing: WrittenProgramme = {
  nameSv: "",
  nameEn: "",
  descriptionSv: "",
  descriptionEn: "",
  audience: "",
  competencyIds: [],
  prerequisites: [],
  leadingMonths: "",
  areBinding: "",
};

const names = [
  "nameSv",
  "nameEn",
  "descriptionSv",
  "descriptionEn",
  "audience",
  "leadingMonths",
  "areBinding",
] as const;

export const programmeFormRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.newProgramme, requireSignIn, (c) => formPage(needs, c, undefined, { written: nothing }))
    .post(paths.newProgramme, requireSignIn, (c) => save(needs, c, undefined))
    .get(paths.changeProgramme(":programme"), requireSignIn, async (c) => {
      const id: ProgrammeId | undefined = parseId(c.req.param("programme"));
      return id === undefined ? notFound(needs, c) : formPage(needs, c, id, {});
    })
    .post(paths.changeProgramme(":programme"), requireSignIn, async (c) => {
      const id: ProgrammeId | undefined = parseId(c.req.param("programme"));
      return id === undefined ? notFound(needs, c) : save(needs, c, id);
    });

async function save(needs: WebNeeds, c: Context<Env>, id: ProgrammeId | undefined): Promise<Response> {
  const form = await c.req.parseBody({ all: true });
  const chosen = (name: string) => [form[name] ?? []].flat().filter((one) => typeof one === "string");
  const written = {
    ...textsOf(form, names),
    competencyIds: chosen("competencyIds"),
    prerequisites: chosen("prerequisites"),
  };
  const saved = await writeProgramme(needs)(actorOf(c), id, written);
  if (saved.ok) return c.redirect(paths.programme(saved.value), 303);
  if (saved.error === "notAllowed") return notAllowed(needs, c);
  if (saved.error === "noSuchProgramme") return notFound(needs, c);
  return formPage(needs, c, id, { written, faults: saved.error });
}

interface Filled {
  /** Undefined: as it is. */
  readonly written?: WrittenProgramme;
  readonly faults?: ProgrammeFaults | CircleFault;
}

async function formPage(
  needs: WebNeeds,
  c: Context<Env>,
  id: ProgrammeId | undefined,
  { written, faults }: Filled,
): Promise<Response> {
  const read = await readProgrammeForm(needs)(actorOf(c), id);
  if (!read.ok) return read.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const { frameworks, catalogue } = needs.content;
  const { programme: before, choices } = read.value;
  const isCircle = faults !== undefined && "circle" in faults;
  return respond(
    needs,
    c,
    {
      title: id === undefined ? words.form.newTitle : words.form.changeTitle,
      lead: words.form.lead,
      width: "narrow",
      breadcrumbs: [
        { href: paths.programmes, label: words.title },
        ...(before
          ? [{ href: paths.programme(before.id), label: programmeText(before.name, language) }]
          : []),
      ],
      hasErrors: faults !== undefined,
      children: (
        <ProgrammeForm
          action={id === undefined ? paths.newProgramme : paths.changeProgramme(id)}
          language={language}
          written={written ?? (before ? writtenBefore(before) : nothing)}
          faults={isCircle ? {} : (faults ?? {})}
          choices={choices}
          circle={isCircle ? circleSentence(faults, language) : undefined}
          framework={frameworks.find((framework) => framework.id === catalogue.frameworkId)}
        />
      ),
    },
    faults === undefined ? 200 : 422,
  );
}

function circleSentence({ circle }: CircleFault, language: Language): string {
  const names = circle.map((name) => programmeText(name, language));
  return texts(language).prerequisite.form.circle(names[0] ?? "", format(language).list(names));
}

function writtenBefore({
  name,
  description,
  audience,
  competencyIds,
  prerequisites,
}: LeadershipProgramme): WrittenProgramme {
  return {
    nameSv: name.sv,
    nameEn: name.en,
    descriptionSv: description.sv,
    descriptionEn: description.en,
    audience,
    competencyIds,
    prerequisites: prerequisites.all.flatMap((one) => (one.kind === "leading" ? [] : writePrerequisite(one))),
    leadingMonths: prerequisites.all
      .flatMap((one) => (one.kind === "leading" ? String(one.months) : []))
      .join(""),
    areBinding: prerequisites.areBinding ? "yes" : "",
  };
}
