import type { MirrorGroup } from "../../../../domain/survey/mirrorRelease.ts";
import type { MirrorView } from "../../../../usecases/survey/readMirror.ts";
import { DataTable } from "../../../components/data-table/DataTable.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { scaleName } from "../results/words.ts";

/** Every figure of a mirror, by who answered. */
export const MirrorTable = (props: { readonly view: MirrorView; readonly language: Language }) => {
  const { view, language } = props;
  const words = texts(language).mirror;
  return (
    <section class="ls-stack">
      <h2>{words.tableTitle}</h2>
      <p class="ls-quiet-text">{words.tableHelp}</p>
      <DataTable
        language={language}
        caption={words.tableTitle}
        hideCaption
        rows={view.rows}
        columns={[
          { header: words.competency, cell: ({ scale }) => scaleName(view.instrument, scale, language) },
          ...view.groups.map((group) => ({
            header: words.group[group],
            numeric: true,
            cell: (row: MirrorView["rows"][number]) => figure(row, group, language),
          })),
        ]}
      />
    </section>
  );
};

function figure({ ratings }: MirrorView["rows"][number], group: MirrorGroup, language: Language): string {
  const words = texts(language).mirror;
  const { decimal, integer } = format(language);
  const rating = ratings.find((one) => one.group === group);
  if (!rating) return words.notShown;
  const isOne = group === "self" || group === "lineManager";
  return isOne ? decimal(rating.mean) : words.withGroup(decimal(rating.mean), integer(rating.raters));
}
