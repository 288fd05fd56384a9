import { textIn } from "../../../domain/coursepackage/languageText.ts";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import type { PackageList } from "../../../usecases/coursepackage/listPackages.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { ImportForm, type ImportFormProps } from "./ImportForm.tsx";

/** HR's page of packages: read one in, and see those that are. */
export const PackageListPage = ({ list, ...form }: ImportFormProps & { readonly list: PackageList }) => {
  const { language } = form;
  const words = texts(language).coursePackage;
  return (
    <>
      <ImportForm {...form} />
      <section>
        <h2>{words.list.title}</h2>
        <DataTable
          language={language}
          caption={words.list.title}
          hideCaption
          rows={list.packages}
          empty={
            <EmptyState title={words.list.none}>
              <p>{words.list.noneHelp}</p>
            </EmptyState>
          }
          columns={[
            {
              header: words.list.columns.title,
              cell: ({ package: one }) => (
                <a href={paths.coursePackage(one.id)}>{textIn(one.title, language).text}</a>
              ),
            },
            { header: words.list.columns.kind, cell: ({ package: one }) => words.kind[one.kind] },
            { header: words.list.columns.audience, cell: ({ package: one }) => words.audience[one.audience] },
            {
              header: words.list.columns.imported,
              cell: ({ package: one }) => format(language).shortDay(dayInStockholm(one.importedAt)),
            },
            {
              header: words.list.columns.state,
              cell: ({ package: one }) => (
                <Tag kind={one.withdrawn ? "warning" : "success"}>
                  {one.withdrawn ? words.withdrawn : words.list.offered}
                </Tag>
              ),
            },
          ]}
        />
      </section>
    </>
  );
};
