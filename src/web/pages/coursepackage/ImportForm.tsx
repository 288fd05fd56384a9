import { packageAudiences } from "../../../domain/coursepackage/coursePackage.ts";
import { Button } from "../../components/button/Button.tsx";
import { Checkbox } from "../../components/choices/Checkbox.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { FileInput } from "../../components/file-input/FileInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { RefusalText } from "./packageFaultText.ts";

export interface ImportFormProps {
  readonly language: Language;
  readonly written: { readonly audience: string; readonly programsMayRead: boolean };
  readonly refusal: RefusalText | undefined;
  readonly audienceFault: string | undefined;
}

/** Chooses a package, and for whom it is. */
export const ImportForm = ({ language, written, refusal, audienceFault }: ImportFormProps) => {
  const { form: words, audience } = texts(language).coursePackage;
  const fault = refusal?.sentence;
  const faults = refusal && refusal.details.length > 0 ? refusal.details : [fault ?? []].flat();
  return (
    <section>
      <h2>{words.title}</h2>
      <ErrorSummary
        language={language}
        errors={[
          ...(audienceFault === undefined ? [] : [{ name: "audience", message: audienceFault }]),
          ...faults.map((message) => ({ name: "file", message })),
        ]}
      />
      <Form language={language} target={{ action: paths.coursePackages, fields: {} }} upload>
        <Radios
          language={language}
          name="audience"
          label={words.audience}
          error={audienceFault}
          value={written.audience}
          options={packageAudiences.map((value) => ({ value, label: audience[value] }))}
        />
        <Checkbox
          language={language}
          name="programsMayRead"
          label={words.programsMayRead}
          help={words.programsMayReadHelp}
          checked={written.programsMayRead}
        />
        <FileInput
          language={language}
          name="file"
          label={words.file}
          help={words.fileHelp}
          error={fault}
          accept=".zip,.xml,application/zip,text/xml"
        />
        <Button>{words.read}</Button>
      </Form>
    </section>
  );
};
