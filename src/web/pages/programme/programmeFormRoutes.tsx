import { Hono, type Context } from "hono";
import type { ProgrammeFaults, WrittenProgramme } from "../../../domain/programme/parseProgramme.ts";
import type { LeadershipProgramme, ProgrammeId } from "../../../domain/programme/programme.ts";
import { mayWriteProgrammes } from "../../../domain/programme/mayWriteProgrammes.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { readProgramme } from "../../../usecases/programme/readProgramme.ts";
import { writeProgramme } from "../../../usecases/programme/writeProgramme.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
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
};

export const programmeFormRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.newProgramme, requireSignIn, (c) =>
      mayWriteProgrammes(actorOf(c)) ? formPage(needs, c, undefined, nothing) : notAllowed(needs, c),
    )
    .post(paths.newProgramme, requireSignIn, (c) => save(needs, c, undefined))
    .get(paths.changeProgramme(":programme"), requireSignIn, async (c) => {
      const id: ProgrammeId | undefined = parseId(c.req.param("programme"));
      const read = id && (await readProgramme(needs)(actorOf(c), id));
      if (read?.ok !== true || !read.value.mayWrite) return notFound(needs, c);
      return formPage(needs, c, id, writtenBefore(read.value.programme));
    })
    .post(paths.changeProgramme(":programme"), requireSignIn, async (c) => {
      const id: ProgrammeId | undefined = parseId(c.req.param("programme"));
      return id === undefined ? notFound(needs, c) : save(needs, c, id);
    });

async function save(needs: WebNeeds, c: Context<Env>, id: ProgrammeId | undefined): Promise<Response> {
  const form = await c.req.parseBody({ all: true });
  const written = {
    ...textsOf(form, ["nameSv", "nameEn", "descriptionSv", "descriptionEn", "audience"]),
    competencyIds: [form["competencyIds"] ?? []].flat().filter((one) => typeof one === "string"),
  };
  const saved = await writeProgramme(needs)(actorOf(c), id, written);
  if (saved.ok) return c.redirect(paths.programme(saved.value), 303);
  if (saved.error === "notAllowed") return notAllowed(needs, c);
  if (saved.error === "noSuchProgramme") return notFound(needs, c);
  return formPage(needs, c, id, written, saved.error);
}

async function formPage(
  needs: WebNeeds,
  c: Context<Env>,
  id: ProgrammeId | undefined,
  written: WrittenProgramme,
  faults?: ProgrammeFaults,
): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).programme;
  const { frameworks, catalogue } = needs.content;
  const read = id && (await readProgramme(needs)(actorOf(c), id));
  const before = read?.ok === true ? read.value.programme : undefined;
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
          written={written}
          faults={faults ?? {}}
          framework={frameworks.find((framework) => framework.id === catalogue.frameworkId)}
        />
      ),
    },
    faults === undefined ? 200 : 422,
  );
}

function writtenBefore({
  name,
  description,
  audience,
  competencyIds,
}: LeadershipProgramme): WrittenProgramme {
  return {
    nameSv: name.sv,
    nameEn: name.en,
    descriptionSv: description.sv,
    descriptionEn: description.en,
    audience,
    competencyIds,
  };
}
