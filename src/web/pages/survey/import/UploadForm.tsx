import type { Instrument } from "../../../../domain/survey/instrument.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Radios } from "../../../components/choices/Radios.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { FileInput } from "../../../components/file-input/FileInput.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

export interface UploadFormProps {
  readonly language: Language;
  readonly instruments: readonly Instrument[];
  /** Id and version joined by @. */
  readonly instrument: string;
  readonly error: string | undefined;
}

/** Which questions were asked, and the file of answers to them. */
export const UploadForm = ({ language, instruments, instrument, error }: UploadFormProps) => {
  const words = texts(language).answerFile;
  const file = { language, name: "file", label: words.file, help: words.fileHelp, error };
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "file", message: error }]}
      />
      <Form language={language} target={{ action: paths.importAnswers, fields: {} }} upload>
        <Radios
          language={language}
          name="instrument"
          label={words.instrument}
          value={instrument}
          options={instruments.map(({ id, version, name }) => ({
            value: `${id}@${version}`,
            label: name[language],
          }))}
        />
        <FileInput {...file} accept=".csv,.txt,.tsv,.xlsx" />
        <Button>{words.next}</Button>
      </Form>
    </>
  );
};
