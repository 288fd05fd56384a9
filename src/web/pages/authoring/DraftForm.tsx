import type { FileFault } from "../../../domain/authoring/cleanFiles.ts";
import type { CourseFields } from "../../../domain/authoring/courseFields.ts";
import type { OwnWork, WorkFiles } from "../../../domain/authoring/ownWork.ts";
import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary, type FieldErrorLink } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { LinesEditor } from "../../components/lines-editor/LinesEditor.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { CourseFieldset } from "./CourseFieldset.tsx";
import { TheirFields } from "./TheirFields.tsx";
import { placeOfFault } from "./placeOfFault.ts";
import { shownDraft, type ShownDraft } from "./shownDraft.ts";
import { fieldOfFile } from "./workSlug.ts";
import { addressOf, filesIn } from "./workAddress.ts";

/** What somebody wrote that was not saved, and why. */
export interface RefusedDraft {
  readonly files: WorkFiles;
  /** Where a course was written in fields; the files are then what was made of them. */
  readonly fields?: CourseFields | undefined;
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
  const shown = shownDraft(view, refused);
  const errors = errorsOf(refused, shown, language);
  const revision = String(theirs?.revision ?? work.revision);
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {theirs && (
        <Alert kind="warning" announce>
          {words.conflict(view.names.get(theirs.savedBy) ?? words.protectedName)}
        </Alert>
      )}
      {theirs && <Theirs theirs={theirs} view={view} mine={refused.fields} language={language} />}
      {!shown.fields && !refused && work.kind === "course" && (
        <Alert kind="info">{words.courseForm.whole}</Alert>
      )}
      <Form
        language={language}
        target={{ action: paths.ownWork(...addressOf(view)), fields: { revision } }}
        guardUnsaved
      >
        {shown.fields ? (
          <CourseFieldset
            view={view}
            fields={shown.fields}
            language={language}
            errors={sentencesByField([...errors, ...mendsOf(view, shown, language)])}
          />
        ) : (
          <FileEditors view={view} shown={shown} language={language} errors={sentencesByField(errors)} />
        )}
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

const FileEditors = (props: {
  readonly view: WorkView;
  readonly shown: ShownDraft;
  readonly language: Language;
  readonly errors: ReadonlyMap<string, string>;
}) => {
  const { view, shown, language, errors } = props;
  const { authoring: words } = texts(language);
  return (
    <>
      {filesIn(view).map((file) => (
        <LinesEditor
          language={language}
          name={fieldOfFile(file)}
          label={words.file[file] ?? file}
          help={words.fileHelp[file]}
          value={shown.files[file]}
          error={errors.get(fieldOfFile(file))}
        />
      ))}
    </>
  );
};

const Theirs = (props: {
  readonly theirs: OwnWork;
  readonly view: WorkView;
  readonly mine: CourseFields | undefined;
  readonly language: Language;
}) => {
  const { theirs, view, mine, language } = props;
  const { authoring: words } = texts(language);
  // Somebody may have saved once more while the page was made: then what is there is told as files.
  const fields = view.work.revision === theirs.revision ? view.fields : undefined;
  return (
    <Disclosure summary={words.theirs} open>
      {mine && fields ? (
        <TheirFields theirs={fields} mine={mine} frameworks={view.frameworks} language={language} />
      ) : (
        filesIn(view).map((file) => (
          <>
            <h2>{words.file[file] ?? file}</h2>
            <pre class="ls-source" tabindex={0}>
              {theirs.files[file]}
            </pre>
          </>
        ))
      )}
    </Disclosure>
  );
};

function errorsOf(
  refused: RefusedDraft | undefined,
  shown: ShownDraft,
  language: Language,
): readonly FieldErrorLink[] {
  const { fileFault, courseForm } = texts(language).authoring;
  const { integer } = format(language);
  return (refused?.faults ?? []).map((fault) => {
    if (fault.kind === "tooLong") {
      const name = placeOfFault({ ...fault, line: Number.MAX_SAFE_INTEGER }, shown, language).name;
      return { name, message: fileFault.tooLong(integer(fault.letters), integer(fault.most)) };
    }
    const { name, line } = placeOfFault(fault, shown, language);
    const most = integer(fault.most);
    return {
      name,
      message: line === undefined ? courseForm.longField(most) : fileFault.longLine(integer(line), most),
    };
  });
}

/** What the checks found in fields other than the text, whose faults stand by line. */
function mendsOf({ checked }: WorkView, shown: ShownDraft, language: Language): readonly FieldErrorLink[] {
  return (checked?.faults ?? []).flatMap((fault) => {
    const { name, mend } = placeOfFault(fault, shown, language);
    return mend === undefined ? [] : [{ name, message: mend }];
  });
}

function sentencesByField(sentences: readonly FieldErrorLink[]): ReadonlyMap<string, string> {
  return new Map(sentences.map(({ name, message }) => [name, message]));
}
