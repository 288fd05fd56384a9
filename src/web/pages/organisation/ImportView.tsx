import type { ImportView as View } from "../../../usecases/organisation/readImport.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { importSentence } from "../../text/importSentence.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ImportColumns, type ChosenImport } from "./ImportColumns.tsx";
import { ImportPreview } from "./ImportPreview.tsx";

export interface ImportViewProps {
  readonly view: View;
  readonly language: Language;
  readonly chosen: ChosenImport;
}

/** A file that has been read: what its columns mean, and once that is clear, what it would change. */
export const ImportView = (props: ImportViewProps) => {
  const { view, language } = props;
  const words = texts(language).importing;
  if (view.state === "merged") {
    return (
      <>
        <Alert kind="success">{words.merged}</Alert>
        <LinkButton href={paths.organisation}>{words.toOrganisation}</LinkButton>
      </>
    );
  }
  return (
    <>
      {view.preview && <ImportPreview {...props} preview={view.preview} />}
      <h2>{words.columnsTitle}</h2>
      <p>{words.columnsLead(format(language).integer(view.summary.rows))}</p>
      {view.mappingProblems.length > 0 && (
        <Alert kind="warning">
          <ul>
            {view.mappingProblems.map((problem) => (
              <li>{importSentence(words.words, problem)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <ImportColumns {...props} />
      <PostForm target={{ action: paths.discardImport(view.id), fields: {} }}>
        <ButtonRow>
          <Button variant="tertiary">{words.discard}</Button>
        </ButtonRow>
      </PostForm>
    </>
  );
};
