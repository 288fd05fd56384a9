import type { MatchingFaults, WrittenMatching } from "../../../domain/mentor/parseMatching.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
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
  const shared = (name: (typeof fields)[number]) => {
    const fault = faults[name];
    return { language, name, label: words[name], value: written[name], error: fault && words.fault[fault] };
  };
  return (
    <>
      <ErrorSummary
        language={language}
        errors={fields.flatMap((name) => {
          const { error } = shared(name);
          return error === undefined ? [] : [{ name, message: error }];
        })}
      />
      <Form language={language} target={{ action, fields: {} }} guardUnsaved>
        <TextInput {...shared("name")} help={words.nameHelp} maxLength={80} />
        <TextArea {...shared("purpose")} help={words.purposeHelp} maxLength={1000} />
        <DateInput {...shared("firstDay")} />
        <DateInput {...shared("lastDay")} />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
