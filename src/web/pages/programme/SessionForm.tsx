import type { SessionFaults, WrittenSession } from "../../../domain/programme/parseSession.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly action: string;
  /** The id of a session that is not there yet: sent twice it is written once. */
  readonly id: string | undefined;
  /** Where the session is removed; undefined while it is not there yet. */
  readonly remove: string | undefined;
  readonly language: Language;
  readonly written: WrittenSession;
  readonly faults: SessionFaults;
}

const fields = ["on", "from", "to", "place", "preparation"] as const;

/** When and where a session is, and what to do before it. */
export const SessionForm = ({ action, id, remove, language, written, faults }: Props) => {
  const words = texts(language).programme.sessionForm;
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action, fields: id === undefined ? {} : { id } }} guardUnsaved>
        <DateInput {...field("on")} />
        <TextInput {...field("from")} help={words.timeHelp} width="short" />
        <TextInput {...field("to")} help={words.timeHelp} width="short" />
        <TextInput {...field("place")} maxLength={300} />
        <TextArea {...field("preparation")} help={words.preparationHelp} maxLength={2000} optional />
        <Button>{words.save}</Button>
      </Form>
      {remove !== undefined && (
        <Disclosure summary={words.remove}>
          <p>{words.removeHelp}</p>
          <PostForm target={{ action: remove, fields: {} }}>
            <Button danger>{words.removeSurely}</Button>
          </PostForm>
        </Disclosure>
      )}
    </>
  );
};
