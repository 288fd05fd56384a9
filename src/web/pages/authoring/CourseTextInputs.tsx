import type { CourseTextFields } from "../../../domain/authoring/courseFields.ts";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { texts } from "../../text/texts.ts";
import type { CourseFieldsetProps } from "./CourseFieldset.tsx";
import { fieldIn } from "./workSlug.ts";

interface Props extends CourseFieldsetProps {
  readonly written: "sv" | "en";
}

/** What a course has in each of its languages, but the steps. */
export const CourseTextInputs = ({ fields, language, errors, written }: Props) => {
  const { courseForm: words } = texts(language).authoring;
  const { label, help, inLanguage } = words;
  const of = (key: keyof CourseTextFields) => ({
    language,
    name: fieldIn(key, written),
    label: written === "sv" ? label[key] : `${label[key]} ${inLanguage.en}`,
    value: fields[written][key],
    error: errors.get(fieldIn(key, written)),
  });
  return (
    <>
      <TextInput {...of("title")} />
      <TextArea {...of("summary")} help={help.summary} rows={2} />
      <TextArea {...of("sources")} help={written === "sv" ? help.sources : help.englishSources} rows={4} />
    </>
  );
};
