import type { Framework } from "../../../domain/competence/framework.ts";
import { writePrerequisite } from "../../../domain/programme/prerequisite.ts";
import type { ProgrammeFaults, WrittenProgramme } from "../../../domain/programme/parseProgramme.ts";
import type { PrerequisiteChoice } from "../../../usecases/programme/listPrerequisites.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { writtenFields } from "../../components/field/writtenFields.ts";
import { Form } from "../../components/form/Form.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { programmeText } from "./programmeText.ts";

interface Props {
  readonly action: string;
  readonly language: Language;
  readonly written: WrittenProgramme;
  readonly faults: ProgrammeFaults;
  readonly framework: Framework | undefined;
  readonly choices: readonly PrerequisiteChoice[];
  /** Why what is chosen cannot be asked for. */
  readonly circle: string | undefined;
}

const fields = ["nameSv", "nameEn", "descriptionSv", "descriptionEn", "audience", "leadingMonths"] as const;

/** What a programme is, in Swedish and if HR likes in English. */
export const ProgrammeForm = (props: Props) => {
  const { action, language, written, faults, framework, circle } = props;
  const { form: words, audience } = texts(language).programme;
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary
        language={language}
        errors={circle === undefined ? errors : [...errors, { name: "prerequisites", message: circle }]}
      />
      <Form language={language} target={{ action, fields: {} }} guardUnsaved>
        <TextInput {...field("nameSv")} maxLength={120} />
        <TextArea {...field("descriptionSv")} maxLength={2000} />
        <TextInput {...field("nameEn")} maxLength={120} optional />
        <TextArea {...field("descriptionEn")} maxLength={2000} optional />
        <Radios
          {...field("audience")}
          options={(["managers", "everybody"] as const).map((value) => ({ value, label: audience[value] }))}
        />
        <Checkboxes
          language={language}
          name="competencyIds"
          label={words.competencyIds}
          values={written.competencyIds}
          options={(framework?.competencies ?? []).map(({ id, name }) => ({
            value: id,
            label: name[language],
          }))}
        />
        <PrerequisiteFields {...props} />
        <TextInput
          {...field("leadingMonths")}
          help={words.leadingMonthsHelp}
          inputMode="numeric"
          width="short"
          optional
        />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};

const PrerequisiteFields = ({ language, written, choices, circle }: Props) => {
  const { form: words, kind } = texts(language).prerequisite;
  return (
    <>
      <Checkboxes
        language={language}
        name="prerequisites"
        label={words.all}
        help={words.help}
        values={written.prerequisites}
        error={circle}
        options={choices.map(({ prerequisite, name, isWithdrawn }) => {
          const named = words.choice(kind[prerequisite.kind], programmeText(name, language));
          const label = isWithdrawn ? words.withdrawn(named) : named;
          return { value: writePrerequisite(prerequisite), label };
        })}
      />
      <Checkbox
        language={language}
        name="areBinding"
        label={words.areBinding}
        help={words.areBindingHelp}
        checked={written.areBinding === "yes"}
      />
    </>
  );
};
