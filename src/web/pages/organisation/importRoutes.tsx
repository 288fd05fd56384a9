import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { mayImport } from "../../../domain/organisation/mayImport.ts";
import {
  fieldsOfKind,
  type ColumnTarget,
  type ImportKind,
} from "../../../domain/organisation/import/importField.ts";
import { dayInStockholm, parseDay } from "../../../domain/shared/day.ts";
import { chooseMapping } from "../../../usecases/organisation/chooseMapping.ts";
import { confirmImport } from "../../../usecases/organisation/confirmImport.ts";
import { discardImport } from "../../../usecases/organisation/discardImport.ts";
import { readImport, type ImportView as View } from "../../../usecases/organisation/readImport.ts";
import { receiveFile } from "../../../usecases/organisation/receiveFile.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { importSentence } from "../../text/importSentence.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import type { ChosenImport } from "./ImportColumns.tsx";
import { ImportView } from "./ImportView.tsx";
import { UploadForm } from "./UploadForm.tsx";

const largestUpload = 105 * 1_048_576;
const kinds = Object.keys(fieldsOfKind) as ImportKind[]; // the keys of a record of kinds

export const importRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.imports, requireSignIn, (c) =>
      mayImport(actorOf(c)) ? respond(needs, c, uploadPage(c.get("visitor").language)) : notAllowed(needs, c),
    )
    .post(paths.imports, requireSignIn, bodyLimit({ maxSize: largestUpload }), async (c) => {
      const { language } = c.get("visitor");
      const { importing } = texts(language);
      const { file } = await c.req.parseBody();
      if (!(file instanceof File) || file.size === 0) {
        return respond(needs, c, uploadPage(language, importing.noFile), 422);
      }
      const received = await receiveFile(needs)(actorOf(c), file.name, file.stream());
      if (received.ok) return c.redirect(paths.importOf(received.value), 303);
      if (received.error === "notAllowed") return notAllowed(needs, c);
      return respond(needs, c, uploadPage(language, importSentence(importing.words, received.error)), 422);
    })
    .get(paths.importOf(":id"), requireSignIn, async (c) => {
      const read = await readImport(needs)(actorOf(c), c.req.param("id"));
      if (!read.ok) return notFound(needs, c);
      return respond(
        needs,
        c,
        importPage(read.value, c.get("visitor").language, chosenBefore(read.value, needs.now())),
      );
    })
    .post(paths.planImport(":id"), requireSignIn, async (c) => {
      const id = c.req.param("id");
      const form = await c.req.parseBody();
      const kind = kinds.find((one) => one === form["kind"]);
      const read = await readImport(needs)(actorOf(c), id, kind);
      if (!read.ok) return notFound(needs, c);
      const { language } = c.get("visitor");
      const { day, complete, withoutFaultyRows } = textsOf(form, ["day", "complete", "withoutFaultyRows"]);
      const effectiveDay = parseDay(day);
      const said = { complete: complete === "yes", withoutFaultyRows: withoutFaultyRows === "yes" };
      const chosen = { day, dayFault: effectiveDay === undefined, ...said };
      // Another kind of file has other fields: they are asked for again.
      if (effectiveDay === undefined || !fieldsAreOf(read.value.kind, form)) {
        return respond(needs, c, importPage(read.value, language, chosen), 422);
      }
      const mapping = mappingOf(form, read.value);
      const asked = await chooseMapping(needs)(actorOf(c), id, {
        kind: read.value.kind,
        mapping,
        effectiveDay,
        ...said,
      });
      if (asked.ok) return c.redirect(paths.job(asked.value), 303);
      if (typeof asked.error === "string") return notFound(needs, c);
      const suggestions = mapping.map((target) => ({ target, confidence: undefined }));
      const view = { ...read.value, suggestions, mappingProblems: asked.error };
      return respond(needs, c, importPage(view, language, chosen), 422);
    })
    .post(paths.confirmImport(":id"), requireSignIn, async (c) => {
      const id = c.req.param("id");
      const asked = await confirmImport(needs)(actorOf(c), id);
      if (!asked.ok && asked.error === "noSuchImport") return notFound(needs, c);
      return c.redirect(asked.ok ? paths.job(asked.value) : paths.importOf(id), 303);
    })
    .post(paths.discardImport(":id"), requireSignIn, async (c) => {
      const discarded = await discardImport(needs)(actorOf(c), c.req.param("id"));
      return discarded.ok ? c.redirect(paths.imports, 303) : notFound(needs, c);
    });

function uploadPage(language: Language, fault?: string) {
  const words = texts(language).importing;
  return {
    title: words.title,
    lead: words.lead,
    width: "narrow",
    breadcrumbs: [{ href: paths.organisation, label: texts(language).organisation.title }],
    hasErrors: fault !== undefined,
    children: <UploadForm language={language} fault={fault} />,
  } as const;
}

function importPage(view: View, language: Language, chosen: ChosenImport) {
  const words = texts(language).importing;
  return {
    title: view.fileName,
    kicker: words.title,
    breadcrumbs: [{ href: paths.imports, label: words.title }],
    hasErrors: chosen.dayFault,
    children: <ImportView view={view} language={language} chosen={chosen} />,
  };
}

function chosenBefore({ choices }: View, now: Date): ChosenImport {
  return {
    day: choices?.effectiveDay ?? dayInStockholm(now),
    dayFault: false,
    complete: choices?.complete ?? false,
    withoutFaultyRows: choices?.withoutFaultyRows ?? false,
  };
}

/** Are all fields that the form chose fields of this kind of file? They are not when the kind was just changed. */
function fieldsAreOf(kind: ImportKind, form: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(form)
    .filter(([name, value]) => name.startsWith("column-") && value !== "ignored")
    .every(([, value]) => fieldsOfKind[kind].some((field) => field === value));
}

function mappingOf(
  form: Readonly<Record<string, unknown>>,
  { summary, kind }: View,
): readonly ColumnTarget[] {
  return summary.columns.map(
    (_, index) => fieldsOfKind[kind].find((field) => field === form[`column-${index}`]) ?? "ignored",
  );
}
