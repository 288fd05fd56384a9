import type { NormFaults, WrittenNorm } from "../../../domain/organisation/parseNorm.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly written: WrittenNorm;
  readonly faults: NormFaults;
}

const fields = ["value", "decidedBy", "decidedOn"] as const;

/** The norm of people per manager, with who decided it and when. */
export const NormForm = ({ language, written, faults }: Props) => {
  const words = texts(language).norm;
  const shared = (name: keyof WrittenNorm) => {
    const fault = faults[name];
    return {
      language,
      name,
      label: words[name],
      value: written[name],
      error: fault && words.fault[fault],
    };
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
      <Form language={language} target={{ action: paths.spanNorm, fields: {} }} guardUnsaved>
        <TextInput {...shared("value")} help={words.valueHelp} inputMode="numeric" width="short" />
        <TextInput {...shared("decidedBy")} help={words.decidedByHelp} maxLength={200} />
        <DateInput {...shared("decidedOn")} optional />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
