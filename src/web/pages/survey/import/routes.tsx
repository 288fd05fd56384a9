import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isUuid } from "../../../../domain/shared/ids.ts";
import type { WrittenImport } from "../../../../domain/survey/answerFile/parseImportWish.ts";
import { mayRunRounds } from "../../../../domain/survey/mayRunRounds.ts";
import { askToImportAnswers, type ImportFailure } from "../../../../usecases/survey/askToImportAnswers.ts";
import { readStagedAnswers } from "../../../../usecases/survey/readStagedAnswers.ts";
import { stageAnswers } from "../../../../usecases/survey/stageAnswers.ts";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notAllowed, notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { format } from "../../../text/format.ts";
import { importSentence } from "../../../text/importSentence.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { ColumnForm } from "./ColumnForm.tsx";
import { FileFaults } from "./FileFaults.tsx";
import { UploadForm } from "./UploadForm.tsx";
import { readWrittenImport, suggestedImport } from "./writtenImport.ts";

const largestFile = 64 * 1_048_576;

/** Where HR makes a round of answers that a survey supplier collected. */
export const answerFileRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.importAnswers, requireSignIn, (c) => showUpload(needs, c, undefined, undefined))
    .post(
      paths.importAnswers,
      requireSignIn,
      bodyLimit({
        maxSize: largestFile,
        onError: (c) => showUpload(needs, c, undefined, tooLarge(c.get("visitor").language)),
      }),
      async (c) => {
        const body = await c.req.parseBody();
        const { language } = c.get("visitor");
        const instrument = typeof body["instrument"] === "string" ? body["instrument"] : "";
        const file = body["file"];
        if (!(file instanceof File) || file.size === 0)
          return showUpload(needs, c, instrument, texts(language).answerFile.noFile);
        const [id = "", version = ""] = instrument.split("@");
        const staged = await stageAnswers(needs)(actorOf(c), { id, version }, file.stream());
        if (staged.ok) return c.redirect(paths.importColumns(staged.value), 303);
        if (staged.error === "notAllowed") return notAllowed(needs, c);
        const { answerFile, imports } = texts(language);
        const sentence =
          staged.error === "noSuchInstrument"
            ? answerFile.fault.noSuchInstrument
            : importSentence(imports, staged.error);
        return showUpload(needs, c, instrument, sentence);
      },
    )
    .get(paths.importColumns(":file"), requireSignIn, (c) => showColumns(needs, c, undefined, undefined))
    .post(paths.importColumns(":file"), requireSignIn, async (c) => {
      const id = c.req.param("file");
      const staged = isUuid(id) ? await readStagedAnswers(needs)(actorOf(c), id) : undefined;
      if (!staged?.ok) return notFound(needs, c);
      const written = readWrittenImport(await c.req.parseBody(), staged.value.instrument.items.length);
      const asked = await askToImportAnswers(needs)(actorOf(c), id, written);
      if (asked.ok) return c.redirect(paths.job(asked.value), 303);
      return showColumns(needs, c, written, asked.error);
    });

function tooLarge(language: Language): string {
  const megabytesAtMost = largestFile / 1_048_576;
  return importSentence(texts(language).imports, { kind: "fileTooLarge", megabytesAtMost });
}

async function showUpload(
  needs: WebNeeds,
  c: Context<Env>,
  instrument: string | undefined,
  error: string | undefined,
): Promise<Response> {
  if (!mayRunRounds(actorOf(c))) return notAllowed(needs, c);
  const { language } = c.get("visitor");
  const { title, lead } = texts(language).answerFile;
  const { instruments } = needs.content;
  const [first] = instruments;
  const page = {
    title,
    lead,
    width: "narrow",
    breadcrumbs: crumbs(language),
    hasErrors: error !== undefined,
    children: (
      <UploadForm
        language={language}
        instruments={instruments.filter(({ about }) => about !== "person")}
        instrument={instrument ?? (first ? `${first.id}@${first.version}` : "")}
        error={error}
      />
    ),
  } as const;
  return respond(needs, c, page, error === undefined ? 200 : 422);
}

async function showColumns(
  needs: WebNeeds,
  c: Context<Env>,
  written: WrittenImport | undefined,
  failure: ImportFailure | undefined,
): Promise<Response> {
  const id = c.req.param("file") ?? "";
  const staged = isUuid(id) ? await readStagedAnswers(needs)(actorOf(c), id) : undefined;
  if (!staged?.ok) return notFound(needs, c);
  const { language, tenant } = c.get("visitor");
  const words = texts(language).answerFile;
  const { integer } = format(language);
  const { file } = staged.value;
  const page = {
    title: words.mapTitle,
    lead: words.mapLead(integer(file.rows), integer(file.columns.length)),
    width: "narrow",
    breadcrumbs: [...crumbs(language), { href: paths.importAnswers, label: words.title }],
    hasErrors: failure !== undefined,
    children: (
      <>
        {failure && <FileFaults language={language} file={file} failure={failure} />}
        <ColumnForm
          language={language}
          staged={staged.value}
          written={written ?? suggestedImport(staged.value, tenant.name)}
          faults={failure?.kind === "wish" ? failure.faults : []}
        />
      </>
    ),
  } as const;
  return respond(needs, c, page, failure ? 422 : 200);
}

function crumbs(language: Language) {
  return [{ href: paths.rounds, label: texts(language).survey.list.title }];
}
