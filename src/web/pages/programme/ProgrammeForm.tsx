import type { Framework } from "../../../domain/competence/framework.ts";
import type { ProgrammeFaults, WrittenProgramme } from "../../../domain/programme/parseProgramme.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
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
  readonly written: WrittenProgramme;
  readonly faults: ProgrammeFaults;
  readonly framework: Framework | undefined;
}

const fields = ["nameSv", "nameEn", "descriptionSv", "descriptionEn", "audience"] as const;

/** What a programme is, in Swedish and if HR likes in English. */
export const ProgrammeForm = ({ action, language, written, faults, framework }: Props) => {
  const { form: words, audience } = texts(language).programme;
  const { field, errors } = writtenFields(fields, { language, words, written, faults });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
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
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
