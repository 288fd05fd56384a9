import type { PostView } from "../../../../usecases/competence/readPost.ts";
import { DataTable } from "../../../components/data-table/DataTable.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

/** Who held the post before, acted in it or was deputy, newest first. */
export const EarlierHolders = ({
  view,
  language,
}: {
  readonly view: PostView;
  readonly language: Language;
}) => {
  const { post: words, organisation } = texts(language);
  const { shortDay } = format(language);
  return (
    <section class="ls-stack">
      <h2>{words.earlierTitle}</h2>
      <DataTable
        language={language}
        caption={words.earlierTitle}
        hideCaption
        rows={view.earlier}
        empty={<p>{words.noEarlier}</p>}
        columns={[
          { header: words.holder, cell: ({ name }) => name ?? organisation.protectedName },
          { header: words.held, cell: ({ kind }) => organisation.holderKind[kind] },
          {
            header: organisation.period,
            cell: ({ period: { firstDay, endDay } }) =>
              endDay === undefined
                ? organisation.ongoing(shortDay(firstDay))
                : organisation.until(shortDay(firstDay), shortDay(endDay)),
          },
        ]}
      />
    </section>
  );
};
