import type { MatchingFaults, WrittenMatching } from "../../../domain/mentor/parseMatching.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly action: string;
  readonly language: Language;
  readonly written: WrittenMatching;
  readonly faults: MatchingFaults;
}

const fields = ["name", "purpose", "firstDay", "lastDay"] as const;

/** What a matching is for, and between which days the talks are. */
export const MatchingForm = ({ action, language, written, faults }: Props) => {
  const words = texts(language).mentor.form;
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action, fields: {} }} guardUnsaved>
        <TextInput {...field("name")} help={words.nameHelp} maxLength={80} />
        <TextArea {...field("purpose")} help={words.purposeHelp} maxLength={1000} />
        <DateInput {...field("firstDay")} />
        <DateInput {...field("lastDay")} />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
