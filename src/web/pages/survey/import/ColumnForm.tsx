import type { ImportWishFault, WrittenImport } from "../../../../domain/survey/answerFile/parseImportWish.ts";
import { wordingFor } from "../../../../domain/survey/instrument.ts";
import type { StagedAnswers } from "../../../../usecases/survey/readStagedAnswers.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Radios } from "../../../components/choices/Radios.tsx";
import { DateInput } from "../../../components/date-input/DateInput.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { TextInput } from "../../../components/text-input/TextInput.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { itemField } from "./writtenImport.ts";

export interface ColumnFormProps {
  readonly language: Language;
  readonly staged: StagedAnswers;
  readonly written: WrittenImport;
  readonly faults: readonly ImportWishFault[];
}

type PartProps = ColumnFormProps & { readonly error: (field: string) => string | undefined };

const fieldOf = {
  nameMissing: "name",
  nameTooLong: "name",
  noSuchInstrument: "name",
  closesBeforeItOpens: "closesOn",
  closesOnMissing: "closesOn",
  indexThresholdTooLow: "indexThreshold",
  itemThresholdTooLow: "itemThreshold",
  tooManyBackgroundVariables: "name",
  groupColumnMissing: "group",
  itemColumnMissing: itemField(0),
  columnTwice: itemField(0),
  topMissing: "top",
  retentionMissing: "retentionDecision",
} satisfies Record<ImportWishFault, string>;

/** What the file's columns are, what its groups are, and what was decided about the answers. */
export const ColumnForm = (props: ColumnFormProps) => {
  const { language, staged, faults } = props;
  const words = texts(language).answerFile;
  const error = (field: string) => {
    const fault = faults.find((one) => fieldOf[one] === field);
    return fault && words.fault[fault];
  };
  const errors = faults.map((fault) => ({ name: fieldOf[fault], message: words.fault[fault] }));
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Form language={language} target={{ action: paths.importColumns(staged.file.id), fields: {} }}>
        <About {...props} error={error} />
        <Columns {...props} error={error} />
        <Groups {...props} error={error} />
        <Decisions {...props} error={error} />
        <Button>{words.check}</Button>
      </Form>
    </>
  );
};

const About = ({ language, written, error }: PartProps) => {
  const words = texts(language).answerFile;
  return (
    <>
      <TextInput
        language={language}
        name="name"
        label={words.name}
        value={written.name}
        error={error("name")}
      />
      <DateInput
        language={language}
        name="closesOn"
        label={words.closesOn}
        value={written.closesOn}
        error={error("closesOn")}
      />
    </>
  );
};

const Columns = ({ language, staged, written, error }: PartProps) => {
  const words = texts(language).answerFile;
  const options = staged.file.columns.map(({ heading, samples }, place) => ({
    value: String(place),
    label: samples.length === 0 ? heading : words.samples(heading, samples.join(", ")),
  }));
  return (
    <>
      <h2>{words.columns}</h2>
      <Select
        language={language}
        name="group"
        label={words.group}
        help={words.groupHelp}
        value={written.group}
        error={error("group")}
        options={options}
      />
      {staged.instrument.items.map((item, index) => (
        <Select
          language={language}
          name={itemField(index)}
          label={words.item(
            index + 1,
            wordingFor(item, item.wording.kind === "same" ? undefined : "report")[language],
          )}
          value={written.items[index]}
          error={error(itemField(index))}
          options={options}
        />
      ))}
    </>
  );
};

const Groups = ({ language, written, error }: PartProps) => {
  const words = texts(language).answerFile;
  return (
    <>
      <Radios
        language={language}
        name="grouping"
        label={words.grouping}
        value={written.grouping}
        options={[
          { value: "register", label: words.groupingRegister, help: words.groupingRegisterHelp },
          { value: "flat", label: words.groupingFlat, help: words.groupingFlatHelp },
        ]}
      />
      <TextInput
        language={language}
        name="top"
        label={words.top}
        help={words.topHelp}
        value={written.top}
        error={error("top")}
      />
    </>
  );
};

const Decisions = ({ language, written, error }: PartProps) => {
  const words = texts(language).survey.form;
  const thresholds = ["indexThreshold", "itemThreshold"] as const;
  const references = [
    ["consultationReference", words.consultation, words.consultationHelp],
    ["protectionAssessmentReference", words.protection, words.protectionHelp],
  ] as const;
  return (
    <>
      <h2>{words.thresholds}</h2>
      {thresholds.map((name) => (
        <TextInput
          language={language}
          name={name}
          label={words[name]}
          value={written[name]}
          error={error(name)}
          inputMode="numeric"
          width="short"
          suffix={words.answers}
        />
      ))}
      <h2>{words.decisions}</h2>
      {references.map(([name, label, help]) => (
        <TextInput language={language} name={name} label={label} help={help} value={written[name]} optional />
      ))}
      <TextInput
        language={language}
        name="retentionDecision"
        label={words.retention}
        help={words.retentionHelp}
        value={written.retentionDecision}
        error={error("retentionDecision")}
      />
    </>
  );
};
