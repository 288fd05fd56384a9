import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { DataTable } from "../data-table/DataTable.tsx";
import type { Column } from "../data-table/DataTable.tsx";
import { IntervalDotPlotSvg } from "./IntervalDotPlotSvg.tsx";
import type { IntervalRow } from "./IntervalDotPlotSvg.tsx";

export interface IntervalDotPlotProps {
  readonly language: Language;
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  readonly note?: string;
  /** What the chart says, in a sentence or two: its text alternative. */
  readonly summary: string;
  /** Header of the first column: "Enhet" or "Delindex", say. */
  readonly rowHeader: string;
  readonly rows: readonly IntervalRow[];
  readonly domain: readonly [number, number];
  readonly decimals?: 0 | 1 | 2;
  /** Words for what the values are compared with ("Hela kommunen"); rows then carry `comparison`. */
  readonly comparisonLabel?: string;
}

/** Values with their uncertainty, and the table of the same. */
export const IntervalDotPlot = (props: IntervalDotPlotProps) => {
  const { components } = texts(props.language);
  const { integer, decimal } = format(props.language);
  const valueText = (value: number) =>
    props.decimals === undefined || props.decimals === 0 ? integer(value) : decimal(value, props.decimals);
  return (
    <ChartFigure
      {...props}
      chart={
        <IntervalDotPlotSvg
          label={props.summary}
          rows={props.rows}
          domain={props.domain}
          valueText={valueText}
          tickText={integer}
          legend={{ value: components.valueWithUncertainty, comparison: props.comparisonLabel }}
        />
      }
      table={
        <DataTable
          isMatrix
          language={props.language}
          caption={props.title}
          hideCaption
          columns={columnsOf(props, valueText)}
          rows={props.rows}
        />
      }
    />
  );
};

function columnsOf(
  props: IntervalDotPlotProps,
  text: (value: number) => string,
): readonly Column<IntervalRow>[] {
  const { components } = texts(props.language);
  const until = (interval: { readonly low: number; readonly high: number }) =>
    `${text(interval.low)}–${text(interval.high)}`;
  const columns: readonly Column<IntervalRow>[] = [
    { header: props.rowHeader, cell: (row) => row.label },
    {
      header: components.value,
      numeric: true,
      cell: (row) => (row.kind === "shown" ? text(row.value) : `${components.withheld}: ${row.reason}`),
    },
    {
      header: components.interval,
      numeric: true,
      cell: (row) => (row.kind === "shown" && row.interval ? until(row.interval) : "–"),
    },
  ];
  if (props.comparisonLabel === undefined) return columns;
  return [
    ...columns,
    {
      header: props.comparisonLabel,
      numeric: true,
      cell: (row) => (row.kind === "shown" && row.comparison !== undefined ? text(row.comparison) : "–"),
    },
  ];
}
