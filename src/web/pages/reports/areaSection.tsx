import type { ReportTable } from "../../../domain/records/reportDocument.ts";
import type { ReportArea } from "../../../domain/survey/committeeReport.ts";
import { scalesOf } from "../../../domain/survey/scales.ts";
import type { Report } from "../../../usecases/reports/readReport.ts";
import {
  IntervalDotPlotSvg,
  type IntervalRow,
} from "../../components/interval-dot-plot/IntervalDotPlotSvg.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { scaleName, whyNothing } from "../survey/results/words.ts";
import { intervalText, mainScale, mainScaleName, none, scaleOf, verdictText } from "./figureTexts.ts";
import type { ReportPart, ReportSection } from "./reportSection.ts";

/** So many rows fit in one chart on a printed page. */
const rowsInAChart = 12;

/** Every administration with its index and interval, in the organisation's order. */
export function areaSection(report: Report, language: Language): readonly ReportSection[] {
  const words = texts(language).report;
  const { areas } = report.survey;
  if (areas.length === 0) return [];
  const charts = Math.ceil(areas.length / rowsInAChart);
  const parts = Array.from({ length: charts }, (_, part) =>
    chartPart(report, areas.slice(part * rowsInAChart, (part + 1) * rowsInAChart), language, [
      part + 1,
      charts,
    ]),
  );
  return [
    {
      title: words.areas,
      parts: [
        { kind: "paragraph", text: words.areasNote },
        { kind: "table", table: scalesTable(report, language) },
        ...parts,
      ],
    },
  ];
}

function chartPart(
  report: Report,
  areas: readonly ReportArea[],
  language: Language,
  [part, of]: readonly [number, number],
): ReportPart {
  const words = texts(language).report;
  const { decimal, integer, list } = format(language);
  const name = mainScaleName(report, language);
  const whole = scaleOf(report.survey.whole.result, mainScale(report))?.index;
  const rows = areas.map(({ name: label, result }): IntervalRow => {
    const scale = scaleOf(result, mainScale(report));
    if (scale)
      return { kind: "shown", label, value: scale.index, interval: scale.interval, comparison: whole };
    return {
      kind: "withheld",
      label,
      reason: result.kind === "withheld" ? whyNothing(result, language) : none,
    };
  });
  const values = rows.map((row) =>
    row.kind === "shown"
      ? words.valueWithin(
          row.label,
          decimal(row.value),
          row.interval ? format(language).interval(row.interval) : none,
        )
      : `${row.label} ${words.notShown}`,
  );
  const alternative = words.areasAlternative(name, list(values));
  return {
    kind: "chart",
    title: of === 1 ? words.areasChart(name) : words.areasChartPart(name, integer(part), integer(of)),
    note: words.indicesNote,
    alternative,
    draw: (width) => (
      <IntervalDotPlotSvg
        label={alternative}
        rows={rows}
        domain={[0, 100]}
        valueText={(value) => decimal(value)}
        tickText={integer}
        legend={{
          value: texts(language).components.valueWithUncertainty,
          comparison: whole === undefined ? undefined : words.whole,
        }}
        {...(width === undefined ? {} : { width })}
      />
    ),
    table: answersTable(report, areas, language),
  };
}

function answersTable(report: Report, areas: readonly ReportArea[], language: Language): ReportTable {
  const words = texts(language).report;
  const { columns } = words;
  const { integer, percent, decimal } = format(language);
  const numeric = [columns.invited, columns.answers, columns.share, columns.index, columns.interval];
  return {
    caption: words.areasTable,
    columns: [
      { header: columns.unit },
      ...numeric.map((header) => ({ header, isNumeric: true })),
      { header: columns.change },
    ],
    rows: areas.map(({ name, result }) => {
      if (result.kind === "withheld")
        return [name, integer(result.invited), none, none, words.notShown, none, none];
      const scale = scaleOf(result, mainScale(report));
      return [
        name,
        integer(result.invited),
        integer(result.answers),
        percent(result.answers / Math.max(1, result.invited)),
        scale ? decimal(scale.index) : none,
        intervalText(scale?.interval, language),
        verdictText(scale, language),
      ];
    }),
  };
}

function scalesTable({ instrument, survey }: Report, language: Language): ReportTable {
  const words = texts(language).report;
  const { decimal } = format(language);
  const scales = scalesOf(instrument).map(({ id }) => id);
  return {
    caption: words.scalesTable,
    columns: [
      { header: words.columns.unit },
      ...scales.map((scale) => ({ header: scaleName(instrument, scale, language), isNumeric: true })),
    ],
    rows: [survey.whole, ...survey.areas].map(({ name, result }) => [
      name,
      ...scales.map((id) => {
        const scale = scaleOf(result, id);
        return scale ? decimal(scale.index) : words.notShown;
      }),
    ]),
  };
}
