import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { Button } from "../../components/button/Button.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { FileInput } from "../../components/file-input/FileInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Select } from "../../components/select/Select.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { addressOf, filesIn } from "./workAddress.ts";

interface Props {
  readonly view: WorkView;
  readonly language: Language;
  readonly fault: string | undefined;
}

/** The draft as files: to take elsewhere, and to bring here. */
export const FileSection = ({ view, language, fault }: Props) => {
  const { authoring: words } = texts(language);
  const [kind, work] = addressOf(view);
  const files = filesIn(view);
  return (
    <Disclosure summary={words.files} open={fault !== undefined}>
      <p>{words.filesHelp}</p>
      <ul>
        {files.map((file) => (
          <li>
            <a href={paths.ownWorkFile(kind, work, "utkast", file)}>{words.download(file)}</a>
          </li>
        ))}
      </ul>
      <Form
        language={language}
        target={{
          action: paths.uploadOwnWork(kind, work),
          fields: { revision: String(view.work.revision) },
        }}
        upload
      >
        <Select
          language={language}
          name="target"
          label={words.uploadTo}
          empty={false}
          options={files.map((file) => ({ value: file, label: words.file[file] ?? file }))}
        />
        <FileInput
          language={language}
          name="file"
          label={words.uploadFile}
          help={words.uploadHelp}
          error={fault}
          accept=".md,.yaml,.yml,.ink,.txt,text/plain"
        />
        <Button variant="secondary">{words.upload}</Button>
      </Form>
    </Disclosure>
  );
};
