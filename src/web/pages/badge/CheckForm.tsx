import { Button } from "../../components/button/Button.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { FileInput } from "../../components/file-input/FileInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Where somebody who was given a credential sees whether it is genuine. */
export const CheckForm = ({
  language,
  fault,
}: {
  readonly language: Language;
  readonly fault: string | undefined;
}) => {
  const words = texts(language).badge;
  const file = { language, name: "file", label: words.file, help: words.fileHelp, error: fault };
  return (
    <section>
      <h2>{words.checkTitle}</h2>
      <ErrorSummary
        language={language}
        errors={fault === undefined ? [] : [{ name: "file", message: fault }]}
      />
      <Form language={language} target={{ action: paths.badges, fields: {} }} upload>
        <FileInput {...file} accept=".json" />
        <Button>{words.check}</Button>
      </Form>
    </section>
  );
};
