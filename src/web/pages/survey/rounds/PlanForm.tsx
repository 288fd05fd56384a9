import type { WrittenPlan, WrittenPlanFault } from "../../../../domain/survey/parseRoundPlan.ts";
import type { RoundForm } from "../../../../usecases/survey/readRoundForm.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Checkboxes } from "../../../components/choices/Checkboxes.tsx";
import { Radios } from "../../../components/choices/Radios.tsx";
import { DateInput } from "../../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { TextInput } from "../../../components/text-input/TextInput.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

export interface PlanFormProps {
  readonly language: Language;
  readonly form: RoundForm;
  readonly written: WrittenPlan;
  readonly faults: readonly WrittenPlanFault[];
}

const fieldOf = {
  nameMissing: "name",
  nameTooLong: "name",
  noSuchInstrument: "instrument",
  closesBeforeItOpens: "closesOn",
  indexThresholdTooLow: "indexThreshold",
  itemThresholdTooLow: "itemThreshold",
  tooManyBackgroundVariables: "background",
  opensOnMissing: "opensOn",
  closesOnMissing: "closesOn",
} satisfies Record<WrittenPlanFault, keyof WrittenPlan>;

interface PartProps extends PlanFormProps {
  readonly error: (field: keyof WrittenPlan) => string | undefined;
}

/** Everything that is decided before a round opens. */
export const PlanForm = (props: PlanFormProps) => {
  const { language, form, faults } = props;
  const words = texts(language).survey;
  const error = (field: keyof WrittenPlan) => {
    const fault = faults.find((one) => fieldOf[one] === field);
    return fault && words.fault[fault];
  };
  const action = form.draft === undefined ? paths.newRound : paths.editRound(form.draft.id);
  const errors = faults.map((fault) => ({ name: fieldOf[fault], message: words.fault[fault] }));
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action, fields: {} }} draftKey={`round.${form.draft?.id ?? "new"}`}>
        <What {...props} error={error} />
        <Who {...props} error={error} />
        <When {...props} error={error} />
        <Decisions {...props} error={error} />
        <Button>{words.form.save}</Button>
      </Form>
    </>
  );
};

const What = ({ language, form, written, error }: PartProps) => {
  const words = texts(language).survey.form;
  const { integer } = format(language);
  return (
    <>
      <h2>{words.what}</h2>
      <TextInput
        language={language}
        name="name"
        label={words.name}
        help={words.nameHelp}
        value={written.name}
        error={error("name")}
      />
      <Radios
        language={language}
        name="instrument"
        label={words.instrument}
        value={written.instrument}
        error={error("instrument")}
        options={form.instruments.map(({ id, version, name, minutes, items, description }) => ({
          value: `${id}@${version}`,
          label: name[language],
          help: `${description[language]} ${words.instrumentMinutes(integer(minutes), integer(items.length))}`,
        }))}
      />
    </>
  );
};

const Who = ({ language, form, written, error }: PartProps) => {
  const words = texts(language).survey;
  return (
    <>
      <h2>{words.form.who}</h2>
      {form.units.length > 0 && (
        <Checkboxes
          language={language}
          name="units"
          label={words.form.units}
          help={words.form.unitsHelp}
          values={written.units}
          options={form.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Checkboxes
        language={language}
        name="include"
        label={words.form.include}
        values={[...(written.hourly ? ["hourly"] : []), ...(written.onLeave ? ["onLeave"] : [])]}
        options={[
          { value: "hourly", label: words.form.hourly },
          { value: "onLeave", label: words.form.onLeave },
        ]}
      />
      <Checkboxes
        language={language}
        name="background"
        label={words.form.background}
        help={words.form.backgroundHelp}
        values={written.background}
        error={error("background")}
        options={[
          { value: "gender", label: words.background.gender },
          { value: "paid", label: words.background.paid },
        ]}
      />
    </>
  );
};

const When = ({ language, written, error }: PartProps) => {
  const words = texts(language).survey.form;
  const threshold = (name: "indexThreshold" | "itemThreshold", help?: string) => (
    <TextInput
      language={language}
      name={name}
      label={words[name]}
      help={help}
      value={written[name]}
      error={error(name)}
      inputMode="numeric"
      width="short"
      suffix={words.answers}
    />
  );
  return (
    <>
      <h2>{words.when}</h2>
      {(["opensOn", "closesOn"] as const).map((name) => (
        <DateInput
          language={language}
          name={name}
          label={words[name]}
          value={written[name]}
          error={error(name)}
        />
      ))}
      <h2>{words.thresholds}</h2>
      {threshold("indexThreshold", words.thresholdHelp)}
      {threshold("itemThreshold")}
    </>
  );
};

const Decisions = ({ language, written }: PartProps) => {
  const words = texts(language).survey.form;
  const fields = [
    ["consultationReference", words.consultation, words.consultationHelp],
    ["protectionAssessmentReference", words.protection, words.protectionHelp],
    ["retentionDecision", words.retention, words.retentionHelp],
  ] as const;
  return (
    <>
      <h2>{words.decisions}</h2>
      <p>{words.decisionsHelp}</p>
      {fields.map(([name, label, help]) => (
        <TextInput language={language} name={name} label={label} help={help} value={written[name]} optional />
      ))}
    </>
  );
};
