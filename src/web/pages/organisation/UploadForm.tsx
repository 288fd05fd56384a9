import { Button } from "../../components/button/Button.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { FileInput } from "../../components/file-input/FileInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Chooses the file to read. */
export const UploadForm = ({
  language,
  fault,
}: {
  readonly language: Language;
  readonly fault: string | undefined;
}) => {
  const words = texts(language).importing;
  return (
    <>
      <ErrorSummary
        language={language}
        errors={fault === undefined ? [] : [{ name: "file", message: fault }]}
      />
      <Form language={language} target={{ action: paths.imports, fields: {} }} upload>
        <FileInput
          language={language}
          name="file"
          label={words.file}
          help={words.fileHelp}
          error={fault}
          accept=".csv,.txt,.xlsx,text/csv"
        />
        <Button>{words.read}</Button>
      </Form>
    </>
  );
};
