import type { WrittenGoal } from "../../../domain/organisation/parseGoal.ts";
import type { GoalFaults } from "../../../usecases/organisation/addGoal.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { errorsOf } from "../../components/error-summary/errorsOf.ts";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface GoalFormProps {
  readonly language: Language;
  readonly unit: string;
  readonly written: WrittenGoal;
  readonly faults: GoalFaults;
}

export const GoalForm = ({ language, unit, written, faults }: GoalFormProps) => {
  const words = texts(language).organisation;
  const form = words.goalForm;
  const error = (field: keyof WrittenGoal) => {
    const fault = faults[field];
    return fault && form[fault];
  };
  const options = (choices: Readonly<Record<string, string>>) =>
    Object.entries(choices).map(([value, label]) => ({ value, label }));
  const fields = ["wording", "decidedOn"] as const;
  return (
    <>
      <ErrorSummary language={language} errors={errorsOf(fields, error)} />
      <Form
        language={language}
        target={{ action: paths.newGoal(unit), fields: {} }}
        draftKey={`goal-${unit}`}
      >
        <Radios
          language={language}
          name="kind"
          label={form.kind}
          value={written.kind}
          options={options(words.goalKind)}
        />
        <TextArea
          language={language}
          name="wording"
          label={form.wording}
          value={written.wording}
          error={error("wording")}
          maxLength={500}
        />
        <Radios
          language={language}
          name="decidedBy"
          label={form.decidedBy}
          value={written.decidedBy}
          options={options(words.decidedBy)}
        />
        <TextInput
          language={language}
          name="paragraph"
          label={form.paragraph}
          help={form.paragraphHelp}
          value={written.paragraph}
          optional
        />
        <DateInput
          language={language}
          name="decidedOn"
          label={form.decidedOn}
          value={written.decidedOn}
          error={error("decidedOn")}
          optional
        />
        <Button>{form.save}</Button>
      </Form>
    </>
  );
};
