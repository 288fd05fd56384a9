import type { NormFaults, WrittenNorm } from "../../../domain/organisation/parseNorm.ts";
import { Button } from "../../components/button/Button.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
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
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action: paths.spanNorm, fields: {} }} guardUnsaved>
        <TextInput {...field("value")} help={words.valueHelp} inputMode="numeric" width="short" />
        <TextInput {...field("decidedBy")} help={words.decidedByHelp} maxLength={200} />
        <DateInput {...field("decidedOn")} optional />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
