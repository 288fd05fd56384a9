import type { Language } from "../../text/language.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { DataTable } from "../data-table/DataTable.tsx";
import { BarListSvg } from "./BarListSvg.tsx";
import type { BarRow } from "./BarListSvg.tsx";

export interface BarListProps {
  readonly language: Language;
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  readonly note?: string;
  /** What the chart says, in a sentence or two: its text alternative. */
  readonly summary: string;
  readonly rowHeader: string;
  readonly valueHeader: string;
  readonly rows: readonly BarRow[];
  readonly valueText: (value: number) => string;
  /** What the whole width stands for; the largest value unless given. */
  readonly largest?: number;
}

/** Amounts as bars, and the table of the same. */
export const BarList = (props: BarListProps) => (
  <ChartFigure
    {...props}
    chart={
      <BarListSvg
        label={props.summary}
        rows={props.rows}
        valueText={props.valueText}
        largest={props.largest}
      />
    }
    table={
      <DataTable
        isMatrix
        language={props.language}
        caption={props.title}
        hideCaption
        columns={[
          { header: props.rowHeader, cell: (row) => row.label },
          { header: props.valueHeader, numeric: true, cell: (row) => props.valueText(row.value) },
        ]}
        rows={props.rows}
      />
    }
  />
);
