import type { ShownItem, ShownScale, UnitRelease } from "../../../domain/survey/unitRelease.ts";
import type { Report } from "../../../usecases/reports/readReport.ts";
import { DistributionBarSvg } from "../../components/distribution-bar/DistributionBarSvg.tsx";
import { IntervalDotPlotSvg } from "../../components/interval-dot-plot/IntervalDotPlotSvg.tsx";
import { TrendLineSvg, type TrendPoint } from "../../components/trend-line/TrendLineSvg.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { itemText, scaleName, whyNothing } from "../survey/results/words.ts";
import { intervalText, mainScale, mainScaleName, none, scaleOf, verdictText } from "./figureTexts.ts";
import type { ReportPart, ReportSection } from "./reportSection.ts";

type Shown = Extract<UnitRelease, { readonly kind: "shown" }>;

/** The indices of the whole organisation, and how its main index has moved. */
export function wholeSection(report: Report, language: Language): ReportSection {
  const { result } = report.survey.whole;
  const parts: readonly ReportPart[] =
    result.kind === "shown"
      ? [indicesPart(report, result, language), ...trendParts(report, result, language)]
      : [{ kind: "paragraph", text: whyNothing(result, language) }];
  return { title: texts(language).report.whole, parts };
}

function indicesPart({ instrument }: Report, { scales }: Shown, language: Language): ReportPart {
  const words = texts(language).report;
  const { decimal, integer, list } = format(language);
  const name = ({ scale }: ShownScale) => scaleName(instrument, scale, language);
  const rows = scales.map((scale) => ({
    kind: "shown" as const,
    label: name(scale),
    value: scale.index,
    interval: scale.interval,
  }));
  const alternative = words.indicesAlternative(
    list(
      scales.map((scale) =>
        words.valueWithin(name(scale), decimal(scale.index), intervalText(scale.interval, language)),
      ),
    ),
  );
  const { columns } = words;
  return {
    kind: "chart",
    title: words.indices,
    note: words.indicesNote,
    alternative,
    draw: (width) => (
      <IntervalDotPlotSvg
        label={alternative}
        rows={rows}
        domain={[0, 100]}
        valueText={(value) => decimal(value)}
        tickText={integer}
        legend={{ value: texts(language).components.valueWithUncertainty }}
        {...(width === undefined ? {} : { width })}
      />
    ),
    table: {
      caption: words.indices,
      columns: [
        { header: columns.area },
        { header: columns.index, isNumeric: true },
        { header: columns.interval, isNumeric: true },
        { header: columns.change },
      ],
      rows: scales.map((scale) => [
        name(scale),
        decimal(scale.index),
        intervalText(scale.interval, language),
        verdictText(scale, language),
      ]),
    },
  };
}

function trendParts(report: Report, now: Shown, language: Language): readonly ReportPart[] {
  const words = texts(language).report;
  const { decimal, integer, list, month } = format(language);
  if (report.earlier.length === 0) return [];
  const name = mainScaleName(report, language);
  const { closesOn } = report.round;
  const points = [...report.earlier, { closesOn, result: now }].map(({ closesOn, result }): TrendPoint => {
    const scale = scaleOf(result, mainScale(report));
    const label = month(closesOn);
    if (scale) return { kind: "shown", label, value: scale.index, interval: scale.interval };
    return {
      kind: "withheld",
      label,
      reason: result.kind === "withheld" ? whyNothing(result, language) : "",
    };
  });
  const valueOf = (point: TrendPoint) => (point.kind === "shown" ? decimal(point.value) : words.notShown);
  const alternative = words.trendAlternative(
    name,
    list(points.map((point) => `${point.label} ${valueOf(point)}`)),
  );
  return [
    {
      kind: "chart",
      title: words.trend,
      note: words.trendNote(name),
      alternative,
      draw: (width) => (
        <TrendLineSvg
          label={alternative}
          points={points}
          domain={[0, 100]}
          valueText={(value) => decimal(value)}
          tickText={integer}
          {...(width === undefined ? {} : { width })}
        />
      ),
      table: {
        caption: words.trendNote(name),
        columns: [
          { header: words.columns.round },
          { header: words.columns.index, isNumeric: true },
          { header: words.columns.interval, isNumeric: true },
        ],
        rows: points.map((point) => [
          point.label,
          valueOf(point),
          point.kind === "shown" && point.interval ? format(language).interval(point.interval) : none,
        ]),
      },
    },
  ];
}

/** How the answers to each question are spread over the whole organisation. */
export function questionSection(report: Report, language: Language): ReportSection {
  const words = texts(language).report;
  const { whole } = report.survey;
  const items = whole.result.kind === "shown" ? whole.result.items : whole.result;
  const parts: readonly ReportPart[] =
    items.kind === "shown"
      ? [spreadPart(report, items.items, language)]
      : [
          { kind: "paragraph", text: words.questionsWithheld(words.reason[items.reason]) },
          {
            kind: "points",
            points: report.instrument.items.map(({ id }) => itemText(report.instrument, id, language)),
          },
        ];
  return { title: words.questions, parts };
}

function spreadPart({ instrument }: Report, items: readonly ShownItem[], language: Language): ReportPart {
  const words = texts(language).report;
  const { decimal, integer, percent, list } = format(language);
  const textOf = ({ item }: ShownItem) => itemText(instrument, item, language);
  const { points } = instrument.scale;
  const rows = items.map((item) => ({ kind: "shown" as const, label: textOf(item), counts: item.counts }));
  const alternative = words.spreadAlternative(
    list(items.map((item) => `${textOf(item).replace(/\.$/, "")} ${decimal(item.mean)}`)),
  );
  return {
    kind: "chart",
    title: words.spread,
    note: words.spreadNote,
    alternative,
    draw: (width) => (
      <DistributionBarSvg
        label={alternative}
        rows={rows}
        answerLabels={points.map(({ label }) => label?.[language] ?? "")}
        shareText={percent}
        countText={integer}
        {...(width === undefined ? {} : { width })}
      />
    ),
    table: {
      caption: words.spread,
      columns: [
        { header: words.columns.question },
        ...points.map(({ value }) => ({ header: String(value), isNumeric: true })),
        { header: words.columns.answers, isNumeric: true },
        { header: words.columns.mean, isNumeric: true },
      ],
      rows: items.map((item) => [
        textOf(item),
        ...item.counts.map((count) => percent(count / Math.max(1, item.answers))),
        integer(item.answers),
        decimal(item.mean),
      ]),
    },
  };
}
