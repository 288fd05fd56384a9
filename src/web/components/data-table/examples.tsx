import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { DataTable } from "./DataTable.tsx";

const figures = [
  { employees: 52, cost: 31_400_000 },
  { employees: 38, cost: 28_150_000 },
  { employees: 47, cost: 25_900_000 },
];

export const dataTableExamples: readonly Example[] = [
  { id: "data-table", render: (language) => postTable(language, false) },
  { id: "data-table-matrix", render: (language) => postTable(language, true) },
];

function postTable(language: Language, isMatrix: boolean) {
  const { gallery } = texts(language);
  const { integer, kronor } = format(language);
  const [post = "", administration = "", employees = "", cost = ""] = gallery.tableHeaders;
  const rows = figures.map((figure, index) => ({
    ...figure,
    post: gallery.posts[index],
    administration: index === 1 ? gallery.units2[0] : gallery.units[0],
  }));
  return (
    <DataTable
      language={language}
      isMatrix={isMatrix}
      caption={isMatrix ? gallery.matrixCaption : gallery.tableCaption}
      columns={[
        { header: post, cell: (row) => row.post },
        { header: administration, cell: (row) => row.administration },
        { header: employees, numeric: true, cell: (row) => integer(row.employees) },
        { header: cost, numeric: true, cell: (row) => kronor(row.cost) },
      ]}
      rows={rows}
      footer={[gallery.sum, "", integer(137), kronor(85_450_000)]}
    />
  );
}
