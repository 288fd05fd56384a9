import { Hono, type Context } from "hono";
import { parseId } from "../../../../domain/shared/ids.ts";
import { exportSheets } from "../../../../usecases/reports/exportSheets.ts";
import { readRoundResult } from "../../../../usecases/survey/readRoundResult.ts";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notFound } from "../../../respond.tsx";
import { sendFile } from "../../../sendFile.ts";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import type { Env } from "../../../visitor.ts";
import { koladaSheet } from "./koladaSheet.ts";
import { resultSheets } from "./resultSheets.ts";

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A round's results as files: the same figures as on the page, for the same reader. */
export const exportRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.roundFile(":round", "csv"), requireSignIn, (c) => sendResult(needs, c, "csv"))
    .get(paths.roundFile(":round", "xlsx"), requireSignIn, (c) => sendResult(needs, c, "xlsx"))
    .get(paths.roundFile(":round", "kolada"), requireSignIn, (c) => sendToKolada(needs, c));

async function sendResult(needs: WebNeeds, c: Context<Env>, form: keyof typeof types): Promise<Response> {
  const id = parseId<"round">(c.req.param("round"));
  const actor = actorOf(c);
  const read = id && (await readRoundResult(needs)(actor, id));
  if (!read?.ok) return notFound(needs, c);
  const { round, release } = read.value;
  const { language } = c.get("visitor");
  const sheets = resultSheets(read.value, language);
  const bytes = await exportSheets(needs)(
    actor,
    release.id,
    form === "csv"
      ? { format: "csv", sheet: sheets[0], decimalSign: language === "sv" ? "," : "." }
      : { format: "xlsx", sheets },
  );
  return sendFile(bytes, { name: `${round.name}.${form}`, type: types[form] });
}

/** What the whole organisation reports to Kolada, as a table to report from. */
async function sendToKolada(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const id = parseId<"round">(c.req.param("round"));
  const actor = actorOf(c);
  const read = id && (await readRoundResult(needs)(actor, id));
  if (!read?.ok) return notFound(needs, c);
  const { language, tenant } = c.get("visitor");
  const sheet = koladaSheet(read.value, tenant, language);
  if (!sheet) return notFound(needs, c);
  const { round, release } = read.value;
  const decimalSign = language === "sv" ? "," : ".";
  const bytes = await exportSheets(needs)(actor, release.id, { format: "csv", sheet, decimalSign });
  return sendFile(bytes, { name: `Kolada ${round.name}.csv`, type: types.csv });
}
