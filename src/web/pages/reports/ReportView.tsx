import type { ReportTable } from "../../../domain/records/reportDocument.ts";
import { ChartFigure } from "../../components/chart/ChartFigure.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import type { Language } from "../../text/language.ts";
import type { ReportPart, ReportSection } from "./reportSection.ts";

/** A report as a page: the same words, charts and tables as in print. */
export const ReportView = (props: {
  readonly sections: readonly ReportSection[];
  readonly language: Language;
}) => (
  <>
    {props.sections.map((section) => (
      <section>
        <h2>{section.title}</h2>
        {section.parts.map((part) => (
          <Part part={part} language={props.language} />
        ))}
      </section>
    ))}
  </>
);

const Part = ({ part, language }: { readonly part: ReportPart; readonly language: Language }) => {
  if (part.kind === "paragraph")
    return <p class={part.isQuiet === true ? "ls-quiet-text" : undefined}>{part.text}</p>;
  if (part.kind === "points") {
    return (
      <ul>
        {part.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    );
  }
  if (part.kind === "facts") return <SummaryList rows={part.facts} />;
  if (part.kind === "table") return <Table table={part.table} language={language} />;
  return (
    <ChartFigure
      language={language}
      title={part.title}
      note={part.note}
      chart={part.draw(undefined)}
      table={<Table table={part.table} language={language} hideCaption />}
    />
  );
};

const Table = (props: {
  readonly table: ReportTable;
  readonly language: Language;
  readonly hideCaption?: boolean;
}) => (
  <DataTable<readonly string[]>
    isMatrix
    language={props.language}
    caption={props.table.caption}
    hideCaption={props.hideCaption === true}
    columns={props.table.columns.map(({ header, isNumeric }, place) => ({
      header,
      numeric: isNumeric === true,
      cell: (row) => row[place] ?? "",
    }))}
    rows={props.table.rows}
  />
);
