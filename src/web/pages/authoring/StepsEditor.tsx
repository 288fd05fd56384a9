import { LinesEditor } from "../../components/lines-editor/LinesEditor.tsx";
import { texts } from "../../text/texts.ts";
import type { CourseFieldsetProps } from "./CourseFieldset.tsx";
import { fieldIn } from "./workSlug.ts";

interface Props extends CourseFieldsetProps {
  readonly written: "sv" | "en";
}

/** The steps of a course as text; its first line is the first step's. */
export const StepsEditor = ({ fields, language, errors, written }: Props) => {
  const { label, help, inLanguage } = texts(language).authoring.courseForm;
  const name = fieldIn("steps", written);
  return (
    <LinesEditor
      language={language}
      name={name}
      label={`${label.steps} ${inLanguage[written]}`}
      help={help.steps}
      value={fields[written].steps}
      error={errors.get(name)}
    />
  );
};
