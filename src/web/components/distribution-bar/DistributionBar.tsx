import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { DataTable } from "../data-table/DataTable.tsx";
import type { Column } from "../data-table/DataTable.tsx";
import { DistributionBarSvg } from "./DistributionBarSvg.tsx";
import type { DistributionRow } from "./DistributionBarSvg.tsx";

export interface DistributionBarProps {
  readonly language: Language;
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  readonly note?: string;
  /** What the chart says, in a sentence or two: its text alternative. */
  readonly summary: string;
  readonly rows: readonly DistributionRow[];
  /** Words of the five answers from the lowest to the highest. */
  readonly answerLabels: readonly string[];
}

/** How the answers 1–5 to each item are spread, and the table of the same. */
export const DistributionBar = (props: DistributionBarProps) => (
  <ChartFigure
    {...props}
    chart={
      <DistributionBarSvg
        label={props.summary}
        rows={props.rows}
        answerLabels={props.answerLabels}
        shareText={format(props.language).percent}
        countText={format(props.language).integer}
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

function columnsOf(props: DistributionBarProps): readonly Column<DistributionRow>[] {
  const { components } = texts(props.language);
  const { integer } = format(props.language);
  return [
    { header: components.item, cell: (row) => row.label },
    ...props.answerLabels.map((label, answer): Column<DistributionRow> => ({
      header: `${answer + 1} ${label}`.trim(),
      numeric: true,
      cell: (row) => (row.kind === "shown" ? integer(row.counts[answer] ?? 0) : "–"),
    })),
    {
      header: components.answers,
      numeric: true,
      cell: (row) =>
        row.kind === "shown"
          ? integer(row.counts.reduce((sum, count) => sum + count, 0))
          : `${components.withheld}: ${row.reason}`,
    },
  ];
}
