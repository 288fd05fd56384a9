import type { MeetingFaults, WrittenMeeting } from "../../../domain/peergroup/parsePeerGroup.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly action: string;
  readonly language: Language;
  readonly written: WrittenMeeting;
  readonly faults: MeetingFaults;
}

const fields = ["on", "from", "place"] as const;

/** When and where one meeting is. */
export const MoveForm = ({ action, language, written, faults }: Props) => {
  const words = { ...texts(language).peerGroup.form, on: texts(language).peerGroup.form.day };
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action, fields: {} }} guardUnsaved>
        <DateInput {...field("on")} />
        <TextInput {...field("from")} help={words.fromHelp} width="short" />
        <TextInput {...field("place")} help={words.placeHelp} maxLength={300} />
        <Button>{words.move}</Button>
      </Form>
    </>
  );
};
