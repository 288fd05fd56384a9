import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { DataTable } from "../data-table/DataTable.tsx";
import type { Column } from "../data-table/DataTable.tsx";
import { SelfOtherPlotSvg } from "./SelfOtherPlotSvg.tsx";
import type { SelfOtherRow } from "./SelfOtherPlotSvg.tsx";

export interface SelfOtherPlotProps {
  readonly language: Language;
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  readonly note?: string;
  /** What the chart says, in a sentence or two: its text alternative. */
  readonly summary: string;
  readonly rowHeader: string;
  readonly rows: readonly SelfOtherRow[];
  readonly domain: readonly [number, number];
}

/** Own rating beside the others', and the table of the same. */
export const SelfOtherPlot = (props: SelfOtherPlotProps) => {
  const { components } = texts(props.language);
  return (
    <ChartFigure
      {...props}
      chart={
        <SelfOtherPlotSvg
          label={props.summary}
          rows={props.rows}
          domain={props.domain}
          tickText={format(props.language).integer}
          legend={{ self: components.self, others: components.others }}
        />
      }
      table={
        <DataTable
          isMatrix
          language={props.language}
          caption={props.title}
          hideCaption
          columns={columnsOf(props)}
          rows={props.rows}
        />
      }
    />
  );
};

function columnsOf(props: SelfOtherPlotProps): readonly Column<SelfOtherRow>[] {
  const { components } = texts(props.language);
  const { decimal } = format(props.language);
  return [
    { header: props.rowHeader, cell: (row) => row.label },
    {
      header: components.self,
      numeric: true,
      cell: (row) => (row.self === undefined ? components.noValue : decimal(row.self)),
    },
    {
      header: components.others,
      numeric: true,
      cell: ({ others }) =>
        others.kind === "shown" ? decimal(others.mean) : `${components.withheld}: ${others.reason}`,
    },
    {
      header: components.interval,
      numeric: true,
      cell: ({ others }) =>
        others.kind === "shown" && others.interval
          ? `${decimal(others.interval.low)}–${decimal(others.interval.high)}`
          : "–",
    },
  ];
}
