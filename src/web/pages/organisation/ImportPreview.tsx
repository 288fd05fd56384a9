import { registerParts } from "../../../domain/organisation/import/registerChange.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { importSentence } from "../../text/importSentence.ts";
import { texts } from "../../text/texts.ts";
import type { ImportViewProps } from "./ImportView.tsx";

const problemsShown = 100;

/** What would change, counted, and every fault by row and column. */
export const ImportPreview = ({
  view,
  language,
  preview,
}: ImportViewProps & { readonly preview: NonNullable<ImportViewProps["view"]["preview"]> }) => {
  const words = texts(language).importing;
  const { integer } = format(language);
  const { listed, faultyRows, changesNothing } = preview.problems;
  const sentences = listed.slice(0, problemsShown).map((problem) => importSentence(words.words, problem));
  return (
    <section>
      <h2>{words.previewTitle}</h2>
      {changesNothing && <Alert kind="info">{words.nothing}</Alert>}
      {sentences.length > 0 && (
        <Alert
          kind={faultyRows > 0 ? "warning" : "info"}
          title={faultyRows > 0 ? words.faults(integer(faultyRows)) : words.notices}
          headingLevel={3}
        >
          {faultyRows > 0 && <p>{words.faultsLead}</p>}
          <ul>
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
            {listed.length > problemsShown && <li>{words.more(integer(listed.length - problemsShown))}</li>}
          </ul>
        </Alert>
      )}
      <DataTable
        language={language}
        caption={words.previewTitle}
        hideCaption
        rows={registerParts}
        columns={[
          { header: words.what, cell: (part) => words.words.part[part] },
          { header: words.added, numeric: true, cell: (part) => integer(preview.counts[part].added) },
          { header: words.changed, numeric: true, cell: (part) => integer(preview.counts[part].changed) },
          { header: words.ended, numeric: true, cell: (part) => integer(preview.counts[part].ended) },
          { header: words.unchanged, numeric: true, cell: (part) => integer(preview.counts[part].unchanged) },
        ]}
      />
      {preview.leaving > 0 && <p>{words.leaving(integer(preview.leaving))}</p>}
      {preview.mayConfirm && !changesNothing && (
        <PostForm target={{ action: paths.confirmImport(view.id), fields: {} }}>
          <Button>{words.confirm}</Button>
        </PostForm>
      )}
    </section>
  );
};
