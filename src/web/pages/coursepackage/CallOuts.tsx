import type { CallOut } from "../../../domain/coursepackage/callOut.ts";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Where a package has tried to reach, for HR to ask the supplier about. */
export const CallOuts = (props: { readonly callOuts: readonly CallOut[]; readonly language: Language }) => {
  const { callOuts, language } = props;
  const words = texts(language).coursePackage.handle;
  const { integer, shortDay } = format(language);
  return (
    <section>
      <h3>{words.callOuts}</h3>
      {callOuts.length === 0 ? (
        <p>{words.callOutsNone}</p>
      ) : (
        <>
          <p>{words.callOutsHelp}</p>
          <DataTable
            language={language}
            caption={words.callOutsCaption}
            hideCaption
            rows={callOuts}
            columns={[
              { header: words.columns.address, cell: ({ address }) => address },
              { header: words.columns.directive, cell: ({ directive }) => <code>{directive}</code> },
              { header: words.columns.times, cell: ({ times }) => integer(times), numeric: true },
              { header: words.columns.last, cell: ({ lastAt }) => shortDay(dayInStockholm(lastAt)) },
            ]}
          />
        </>
      )}
    </section>
  );
};
