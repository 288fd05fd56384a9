import type { FileFault } from "../../../domain/authoring/cleanFiles.ts";
import type { OwnWork, WorkFiles } from "../../../domain/authoring/ownWork.ts";
import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { LinesEditor } from "../../components/lines-editor/LinesEditor.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { fieldOfFile } from "./workSlug.ts";
import { addressOf, filesIn } from "./workAddress.ts";

/** What somebody wrote that was not saved, and why. */
export interface RefusedDraft {
  readonly files: WorkFiles;
  readonly faults: readonly FileFault[];
  /** What somebody else has saved since. */
  readonly theirs: OwnWork | undefined;
}

interface Props {
  readonly view: WorkView;
  readonly language: Language;
  readonly refused: RefusedDraft | undefined;
}

/** The draft's texts. What could not be saved stands in the boxes as it was written. */
export const DraftForm = ({ view, language, refused }: Props) => {
  const { authoring: words } = texts(language);
  const { work } = view;
  const theirs = refused?.theirs;
  const errors = errorsOf(refused, language);
  const revision = String(theirs?.revision ?? work.revision);
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {theirs && (
        <Alert kind="warning" announce>
          {words.conflict(view.names.get(theirs.savedBy) ?? words.protectedName)}
        </Alert>
      )}
      {theirs && <Theirs theirs={theirs} files={filesIn(view)} language={language} />}
      <Form
        language={language}
        target={{ action: paths.ownWork(...addressOf(view)), fields: { revision } }}
        guardUnsaved
      >
        {filesIn(view).map((file) => (
          <LinesEditor
            language={language}
            name={fieldOfFile(file)}
            label={words.file[file] ?? file}
            help={words.fileHelp[file]}
            value={refused?.files[file] ?? work.files[file]}
            error={errors.find(({ name }) => name === fieldOfFile(file))?.message}
          />
        ))}
        <ButtonRow>
          <Button name="act" value="check">
            {words.saveAndCheck}
          </Button>
          <Button name="act" value="save" variant="secondary">
            {words.save}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};

const Theirs = (props: {
  readonly theirs: OwnWork;
  readonly files: readonly string[];
  readonly language: Language;
}) => {
  const { authoring: words } = texts(props.language);
  return (
    <Disclosure summary={words.theirs} open>
      {props.files.map((file) => (
        <>
          <h2>{words.file[file] ?? file}</h2>
          <pre class="ls-source" tabindex={0}>
            {props.theirs.files[file]}
          </pre>
        </>
      ))}
    </Disclosure>
  );
};

function errorsOf(refused: RefusedDraft | undefined, language: Language) {
  const { fileFault } = texts(language).authoring;
  const { integer } = format(language);
  return (refused?.faults ?? []).map((fault) => ({
    name: fieldOfFile(fault.file),
    message:
      fault.kind === "tooLong"
        ? fileFault.tooLong(integer(fault.letters), integer(fault.most))
        : fileFault.longLine(integer(fault.line), integer(fault.most)),
  }));
}
