import type { Competency } from "../../../domain/competence/framework.ts";
import { talkLanguages, type MatchingRole } from "../../../domain/mentor/matching.ts";
import type { EntryFaults, WrittenEntry } from "../../../domain/mentor/parseEntry.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { errorsOf } from "../../components/error-summary/errorsOf.ts";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly action: string;
  readonly role: MatchingRole;
  readonly language: Language;
  readonly written: WrittenEntry;
  readonly faults: EntryFaults;
  readonly competencies: readonly Competency[];
}

const fields = ["competencyIds", "capacity", "languages", "note"] as const;

/** What a manager can help with, or wants help with. */
export const EntryForm = ({ action, role, language, written, faults, competencies }: Props) => {
  const { entry: words, language: languageNames } = texts(language).mentor;
  const shared = (name: (typeof fields)[number]) => {
    const fault = faults[name];
    const label = name === "competencyIds" ? words.competencyIds[role] : words[name];
    return { language, name, label, error: fault && words.fault[fault] };
  };
  return (
    <>
      <ErrorSummary language={language} errors={errorsOf(fields, (name) => shared(name).error)} />
      <Form language={language} target={{ action, fields: {} }} guardUnsaved>
        <Checkboxes
          {...shared("competencyIds")}
          help={words.competencyHelp}
          values={written.competencyIds}
          options={competencies.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        {role === "mentor" && (
          <TextInput
            {...shared("capacity")}
            value={written.capacity}
            help={words.capacityHelp}
            inputMode="numeric"
            width="short"
          />
        )}
        <Checkboxes
          {...shared("languages")}
          values={written.languages}
          options={talkLanguages.map((value) => ({ value, label: languageNames[value] }))}
        />
        {role === "mentee" && (
          <Checkbox
            language={language}
            name="wantsElsewhere"
            label={words.wantsElsewhere}
            checked={written.wantsElsewhere === "yes"}
          />
        )}
        <TextInput {...shared("note")} value={written.note} help={words.noteHelp} maxLength={300} optional />
        <Button>{words.save[role]}</Button>
      </Form>
    </>
  );
};
