import type { CoverageCell } from "../../../domain/year/safeCoverage.ts";
import type { CoverageView } from "../../../usecases/year/readCoverage.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** How many managers have something going on, by administration, in numbers that tell of nobody. */
export const CoveragePage = (props: { readonly coverage: CoverageView; readonly language: Language }) => {
  const { coverage, language } = props;
  const words = texts(language).year.coverage;
  const { integer } = format(language);
  const cell = (ongoing: CoverageCell) =>
    ongoing.kind === "shown" ? words.atLeast(integer(ongoing.atLeast)) : words.withheld;
  return (
    <>
      <p>{words.help}</p>
      <DataTable
        isMatrix
        language={language}
        caption={words.title}
        hideCaption
        rows={coverage.rows}
        columns={[
          { header: words.administration, cell: ({ name }) => name },
          { header: words.managers, cell: ({ managers }) => integer(managers), numeric: true },
          { header: words.ongoing, cell: ({ ongoing }) => cell(ongoing), numeric: true },
        ]}
        footer={[words.total, integer(coverage.total.managers), cell(coverage.total.ongoing)]}
      />
    </>
  );
};
