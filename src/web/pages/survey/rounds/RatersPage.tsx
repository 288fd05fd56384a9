import type { RatedRow, RatersView } from "../../../../usecases/survey/readRaters.ts";
import { Button } from "../../../components/button/Button.tsx";
import { DataTable } from "../../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../../components/empty-state/EmptyState.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly view: RatersView;
}

/** Everybody who is to be rated, with how many are asked about them. */
export const RatersPage = ({ language, view }: Props) => {
  const words = texts(language).survey.raters;
  const target = { action: paths.raters(view.round.id), fields: {} };
  if (!view.isChosen)
    return (
      <EmptyState
        title={words.none}
        action={
          <PostForm target={target}>
            <Button>{words.suggest}</Button>
          </PostForm>
        }
      >
        <p>{words.noneHelp}</p>
      </EmptyState>
    );
  return (
    <>
      <RatedTable language={language} view={view} />
      <PostForm target={target}>
        <Button variant="secondary">{words.suggestAgain}</Button>
      </PostForm>
      <p>{words.suggestHelp}</p>
    </>
  );
};

const RatedTable = ({ language, view }: Props) => {
  const words = texts(language).survey.raters;
  const { integer } = format(language);
  const nameOf = (row: RatedRow) => row.name ?? words.protectedName;
  return (
    <DataTable
      language={language}
      caption={words.title}
      hideCaption
      rows={view.rated}
      columns={[
        {
          header: words.person,
          cell: (row) => <a href={paths.ratersOf(view.round.id, row.person)}>{nameOf(row)}</a>,
        },
        { header: words.unit, cell: (row) => row.unitName },
        { header: words.lineManager, cell: (row) => (row.hasLineManager ? words.yes : words.no) },
        { header: words.peers, numeric: true, cell: (row) => integer(row.peers) },
        { header: words.reports, numeric: true, cell: (row) => integer(row.reports) },
        { header: words.groups, cell: (row) => words[row.groups] },
      ]}
    />
  );
};
