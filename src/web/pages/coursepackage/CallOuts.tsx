import type { CallOut } from "../../../domain/coursepackage/callOut.ts";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

const kinds = {
  "img-src": "picture",
  "media-src": "media",
  "script-src": "script",
  "script-src-elem": "script",
  "style-src": "style",
  "style-src-elem": "style",
  "font-src": "style",
  "frame-src": "page",
  "form-action": "page",
  "connect-src": "data",
} as const;
type CalledFor = (typeof kinds)[keyof typeof kinds] | "other";

/** What was called for, by the part of the policy that stopped it. */
function kindOf(directive: string): CalledFor {
  const known: Readonly<Record<string, CalledFor>> = kinds;
  return known[directive] ?? "other";
}

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
              {
                header: words.columns.directive,
                cell: ({ directive }) => words.directive[kindOf(directive)],
              },
              { header: words.columns.times, cell: ({ times }) => integer(times), numeric: true },
              { header: words.columns.last, cell: ({ lastAt }) => shortDay(dayInStockholm(lastAt)) },
            ]}
          />
        </>
      )}
    </section>
  );
};
