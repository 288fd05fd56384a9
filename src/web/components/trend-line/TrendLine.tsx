import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { DataTable } from "../data-table/DataTable.tsx";
import { TrendLineSvg } from "./TrendLineSvg.tsx";
import type { TrendPoint } from "./TrendLineSvg.tsx";

export interface TrendLineProps {
  readonly language: Language;
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  readonly note?: string;
  /** What the chart says, in a sentence or two: its text alternative. */
  readonly summary: string;
  readonly points: readonly TrendPoint[];
  readonly domain: readonly [number, number];
  readonly decimals?: 0 | 1 | 2;
}

/** One value over time with its uncertainty, and the table of the same. */
export const TrendLine = (props: TrendLineProps) => {
  const { components } = texts(props.language);
  const { integer, decimal } = format(props.language);
  const text = (value: number) =>
    props.decimals === undefined || props.decimals === 0 ? integer(value) : decimal(value, props.decimals);
  return (
    <ChartFigure
      {...props}
      chart={
        <TrendLineSvg
          label={props.summary}
          points={props.points}
          domain={props.domain}
          valueText={text}
          tickText={integer}
        />
      }
      table={
        <DataTable
          isMatrix
          language={props.language}
          caption={props.title}
          hideCaption
          columns={[
            { header: components.time, cell: (point) => point.label },
            {
              header: components.value,
              numeric: true,
              cell: (point) =>
                point.kind === "shown" ? text(point.value) : `${components.withheld}: ${point.reason}`,
            },
            {
              header: components.interval,
              numeric: true,
              cell: (point) =>
                point.kind === "shown" && point.interval
                  ? `${text(point.interval.low)}–${text(point.interval.high)}`
                  : "–",
            },
          ]}
          rows={props.points}
        />
      }
    />
  );
};
