import type { NoteFaults, WrittenNote } from "../../../domain/peergroup/parseOwnNote.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly action: string;
  readonly language: Language;
  readonly written: WrittenNote;
  readonly faults: NoteFaults;
}

const fields = ["note", "promise", "tryBy"] as const;

/** What somebody takes along from a meeting and means to try. No draft is kept in a browser that others may use. */
export const NoteForm = ({ action, language, written, faults }: Props) => {
  const words = texts(language).peerGroup.note;
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action, fields: {} }} guardUnsaved>
        <TextArea {...field("note")} help={words.noteHelp} maxLength={4000} optional />
        <TextArea {...field("promise")} help={words.promiseHelp} rows={2} maxLength={500} optional />
        <DateInput {...field("tryBy")} optional />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
