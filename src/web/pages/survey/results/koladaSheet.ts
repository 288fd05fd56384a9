import type { Sheet } from "../../../../domain/records/sheet.ts";
import { koladaFigures, type KoladaFigure } from "../../../../domain/survey/koladaFigures.ts";
import type { Instrument } from "../../../../domain/survey/instrument.ts";
import type { RoundResult } from "../../../../usecases/survey/readRoundResult.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import type { Tenant } from "../../../visitor.ts";
import { itemText, scaleName } from "./words.ts";

/**
 * What the whole organisation reports to Kolada of a round, a key figure a row.
 * @returns undefined when the reader does not see the whole, or Kolada has no such figures
 */
export function koladaSheet(
  { round, instrument, rows, mayReadWhole }: RoundResult,
  tenant: Tenant,
  language: Language,
): Sheet | undefined {
  const whole = rows.find(({ parent }) => parent === undefined)?.result;
  if (!mayReadWhole || whole === undefined || whole.kind === "later") return undefined;
  const words = texts(language).exported;
  const figures = koladaFigures(instrument, tenant.kind, whole);
  if (figures.length === 0) return undefined;
  return {
    name: words.results,
    header: [
      words.organisation,
      words.year,
      words.keyFigure,
      words.about,
      words.value,
      words.answers,
      words.secret,
    ],
    rows: figures.map((figure) => [
      tenant.name,
      Number(round.closesOn.slice(0, 4)),
      figure.kpi,
      nameOf(figure, instrument, language),
      figure.value === undefined ? undefined : Math.round(figure.value * 10) / 10,
      figure.answers,
      figure.value === undefined ? words.isSecret : undefined,
    ]),
  };
}

function nameOf({ what, of = "" }: KoladaFigure, instrument: Instrument, language: Language): string {
  if (what === "responseRate") return texts(language).exported.responseRate;
  return what === "scale" ? scaleName(instrument, of, language) : itemText(instrument, of, language);
}
