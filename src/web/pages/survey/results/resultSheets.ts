import type { Sheet, SheetCell } from "../../../../domain/records/sheet.ts";
import { scalesOf } from "../../../../domain/survey/scales.ts";
import type { ShownScale } from "../../../../domain/survey/unitRelease.ts";
import type { ResultRow, RoundResult } from "../../../../usecases/survey/readRoundResult.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { backgroundValue, itemText, scaleName, whyNothing } from "./words.ts";

/** What the reader sees of a round as tables: units × scales, units × questions, and what the figures are. */
export function resultSheets(result: RoundResult, language: Language): readonly [Sheet, ...Sheet[]] {
  const byBackground = result.round.background.length === 0 ? [] : [backgroundSheet(result, language)];
  return [
    scaleSheet(result, language),
    questionSheet(result, language),
    ...byBackground,
    noteSheet(result, language),
  ];
}

function scaleSheet({ instrument, rows }: RoundResult, language: Language): Sheet {
  const words = texts(language).exported;
  const scales = scalesOf(instrument).map(({ id }) => id);
  const headings = scales.flatMap((scale) => {
    const name = scaleName(instrument, scale, language);
    return [words.index, words.low, words.high, words.change, words.verdict].map((heading) => heading(name));
  });
  return {
    name: words.results,
    header: [
      words.unit,
      words.code,
      words.level,
      words.invited,
      words.answers,
      words.responseRate,
      ...headings,
      words.whyNothing,
    ],
    rows: rows.map((row) => [
      ...placeCells(row),
      ...scales.flatMap((scale) => scaleCells(shownScale(row, scale), language)),
      row.result.kind === "shown" ? undefined : whyNothing(row.result, language),
    ]),
  };
}

function placeCells({ name, code, depth, result }: ResultRow): readonly SheetCell[] {
  if (result.kind === "later") return [name, code, depth + 1, undefined, undefined, undefined];
  const { invited } = result;
  if (result.kind === "withheld") return [name, code, depth + 1, invited, undefined, undefined];
  return [name, code, depth + 1, invited, result.answers, share(result.answers, invited)];
}

function shownScale({ result }: ResultRow, id: string): ShownScale | undefined {
  return result.kind === "shown" ? result.scales.find(({ scale }) => scale === id) : undefined;
}

function scaleCells(scale: ShownScale | undefined, language: Language): readonly SheetCell[] {
  const { verdicts } = texts(language).exported;
  return [
    rounded(scale?.index),
    rounded(scale?.interval?.low),
    rounded(scale?.interval?.high),
    rounded(scale?.change?.change),
    scale?.change && verdicts[scale.change.verdict],
  ];
}

function questionSheet({ instrument, rows }: RoundResult, language: Language): Sheet {
  const words = texts(language).exported;
  const points = instrument.scale.points.map(({ value }) => words.answeredPoint(String(value)));
  const shownRows = rows.flatMap(({ name, code, result }): readonly (readonly SheetCell[])[] => {
    if (result.kind !== "shown" || result.items.kind !== "shown") return [];
    return result.items.items.map(({ item, answers, mean, index, counts }) => [
      name,
      code,
      itemText(instrument, item, language),
      answers,
      rounded(mean),
      rounded(index),
      ...points.map((_, point) => counts[point] ?? 0),
    ]);
  });
  return {
    name: words.questions,
    header: [words.unit, words.code, words.question, words.answers, words.mean, words.itemIndex, ...points],
    rows: shownRows,
  };
}

function backgroundSheet({ instrument, rows }: RoundResult, language: Language): Sheet {
  const words = texts(language).exported;
  const scales = scalesOf(instrument).map(({ id }) => id);
  return {
    name: words.background,
    header: [
      words.unit,
      words.code,
      words.background,
      words.answers,
      ...scales.flatMap((scale) => {
        const name = scaleName(instrument, scale, language);
        return [words.index(name), words.low(name), words.high(name)];
      }),
    ],
    rows: rows.flatMap(({ name, code, result }) =>
      (result.kind === "shown" ? (result.background ?? []) : []).map(({ value, answers, scales: told }) => [
        name,
        code,
        backgroundValue(value, language),
        answers,
        ...scales.flatMap((id) => {
          const found = told.find(({ scale }) => scale === id);
          return [rounded(found?.index), rounded(found?.interval?.low), rounded(found?.interval?.high)];
        }),
      ]),
    ),
  };
}

function noteSheet({ round, instrument, release, rows }: RoundResult, language: Language): Sheet {
  const words = texts(language).exported;
  const results = texts(language).results;
  const { day, integer } = format(language);
  const reasons = rows.flatMap(({ result }) => {
    if (result.kind === "later") return [results.reason.later];
    if (result.kind === "withheld") return [results.reason[result.reason]];
    return result.items.kind === "withheld" ? [results.reason[result.items.reason]] : [];
  });
  const notes: readonly (readonly [string, string])[] = [
    [words.round, round.name],
    [words.period, words.periodText(day(round.opensOn), day(round.closesOn))],
    [words.instrument, `${instrument.name[language]}, ${instrument.version}`],
    [words.credit, instrument.credit],
    [words.included, words.includedText],
    [words.thresholds, words.thresholdsText(integer(round.indexThreshold), integer(round.itemThreshold))],
    [words.indexTerm, words.indexText],
    [words.interval, words.intervalText],
    [words.changeTerm, words.changeText],
    ...[...new Set(reasons)].map((reason) => [words.whyNothing, reason] as const),
    ...(instrument.isLocked ? [[words.source, results.computed] as const] : []),
    [words.method, results.method(release.method)],
  ];
  return { name: words.notes, header: [words.about, words.meaning], rows: notes };
}

/** Two decimals: more than the uncertainty is worth, and enough to compute on. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 100) / 100;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((1000 * part) / whole) / 10;
}
