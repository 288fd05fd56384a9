import type { WishFaults, WrittenWishes } from "../../../domain/training/planWishes.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly written: WrittenWishes;
  readonly faults: WishFaults;
}

const labels = {
  name: "name",
  budget: "budget",
  startsOn: "startsOn",
  answerBy: "answerBy",
  hours: "hours",
  shareAway: "shareAway",
  activities: "activities",
} as const;

export const PlanForm = ({ language, written, faults }: Props) => {
  const { form } = texts(language).training;
  const fields = Object.keys(labels) as (keyof typeof labels)[]; // the keys as they stand above
  const error = (name: keyof typeof labels) => {
    const fault = faults[name];
    return fault && form.fault[fault];
  };
  const number = (name: "hours" | "shareAway" | "activities", help?: string) => (
    <TextInput
      language={language}
      name={name}
      label={form[name]}
      help={help}
      value={written[name]}
      error={error(name)}
      inputMode="numeric"
      width="short"
    />
  );
  return (
    <>
      <ErrorSummary
        language={language}
        errors={fields.flatMap((name) => {
          const message = error(name);
          return message === undefined ? [] : [{ name, message: `${form[name]}: ${message}` }];
        })}
      />
      <Form
        language={language}
        target={{ action: paths.newTrainingPlan, fields: {} }}
        draftKey="training-plan"
      >
        <TextInput
          language={language}
          name="name"
          label={form.name}
          value={written.name}
          error={error("name")}
        />
        <TextInput
          language={language}
          name="budget"
          label={form.budget}
          help={form.budgetHelp}
          value={written.budget}
          error={error("budget")}
          inputMode="numeric"
          width="medium"
        />
        <DateInput
          language={language}
          name="startsOn"
          label={form.startsOn}
          help={form.startsOnHelp}
          value={written.startsOn}
          error={error("startsOn")}
        />
        <DateInput
          language={language}
          name="answerBy"
          label={form.answerBy}
          value={written.answerBy}
          error={error("answerBy")}
        />
        {number("hours")}
        {number("shareAway", form.shareAwayHelp)}
        {number("activities")}
        <Radios
          language={language}
          name="first"
          label={form.first}
          value={written.first}
          options={Object.entries(form.firstChoices).map(([value, label]) => ({ value, label }))}
        />
        <Button>{form.submit}</Button>
      </Form>
    </>
  );
};
