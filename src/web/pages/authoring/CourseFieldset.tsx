import type { CourseFieldKey, CourseFields } from "../../../domain/authoring/courseFields.ts";
import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Select } from "../../components/select/Select.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { BlockKey } from "./BlockKey.tsx";
import { CourseTextInputs } from "./CourseTextInputs.tsx";
import { StepsEditor } from "./StepsEditor.tsx";

export interface CourseFieldsetProps {
  readonly view: WorkView;
  readonly fields: CourseFields;
  readonly language: Language;
  /** Sentences by name of field. */
  readonly errors: ReadonlyMap<string, string>;
}

/** A course as ordinary fields, with its steps as text below them. */
export const CourseFieldset = (props: CourseFieldsetProps) => {
  const { fields, language, errors } = props;
  const { courseForm: words, file } = texts(language).authoring;
  const inEnglish = ["title-en", "summary-en", "sources-en", "steps-en"];
  const isOpen =
    Object.values(fields.en).some((text) => text !== "") || inEnglish.some((name) => errors.has(name));
  return (
    <>
      <h2>{words.about}</h2>
      <CourseTextInputs {...props} written="sv" />
      <SharedInputs {...props} />
      <h2>{words.label.steps}</h2>
      <StepsEditor {...props} written="sv" />
      <BlockKey dialogues={props.view.dialogues} written={[fields.sv, fields.en]} language={language} />
      <Disclosure summary={file["en.md"] ?? ""} open={isOpen}>
        <p>{words.help.english}</p>
        <CourseTextInputs {...props} written="en" />
        <StepsEditor {...props} written="en" />
      </Disclosure>
    </>
  );
};

const SharedInputs = ({ view, fields, language, errors }: CourseFieldsetProps) => {
  const { courseForm: words } = texts(language).authoring;
  const { help } = words;
  const { frameworks } = view;
  const isOnlyFramework = frameworks.length === 1 && frameworks[0]?.id === fields.framework;
  const of = (key: Exclude<CourseFieldKey, "competencies">) => ({
    language,
    name: key,
    label: words.label[key],
    error: errors.get(key),
  });
  return (
    <>
      {!isOnlyFramework && (
        <Select
          {...of("framework")}
          value={fields.framework}
          options={frameworks.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      )}
      <Checkboxes
        language={language}
        name="competencies"
        label={words.label.competencies}
        error={errors.get("competencies")}
        values={fields.competencies}
        options={offeredCompetencies(view, fields, language)}
      />
      <Radios
        {...of("for")}
        value={fields.for}
        options={(["managers", "everybody"] as const).map((value) => ({
          value,
          label: words.audience[value],
        }))}
      />
      <TextInput
        {...of("renewMonths")}
        optional
        help={help.renewMonths}
        value={fields.renewMonths}
        inputMode="numeric"
        width="medium"
        suffix={words.months}
      />
      <DateInput {...of("lawAsOf")} optional help={help.lawAsOf} value={fields.lawAsOf} />
      <TextInput {...of("licence")} help={help.licence} value={fields.licence} width="medium" />
      {isOnlyFramework && <input type="hidden" name="framework" value={fields.framework} />}
    </>
  );
};

/** What the framework does not have stands among the others by its id, so that it can be taken away. */
function offeredCompetencies({ frameworks }: WorkView, fields: CourseFields, language: Language) {
  const framework = frameworks.find(({ id }) => id === fields.framework) ?? frameworks[0];
  const known = (framework?.competencies ?? []).map(({ id, name }) => ({ value: id, label: name[language] }));
  const unknown = fields.competencies.filter((id) => !known.some(({ value }) => value === id));
  return [...known, ...unknown.map((id) => ({ value: id, label: id }))];
}
