import { Button } from "../../../components/button/Button.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { TextInput } from "../../../components/text-input/TextInput.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

/** Where a printed code is written. */
export const EnterCode = (props: {
  readonly language: Language;
  readonly code: string;
  readonly isUnknown: boolean;
}) => {
  const words = texts(props.language).answering.enter;
  const error = props.isUnknown ? words.unknown : undefined;
  return (
    <>
      <ErrorSummary
        language={props.language}
        errors={error === undefined ? [] : [{ name: "code", message: error }]}
      />
      <Form language={props.language} target={{ action: paths.enterCode, fields: {} }}>
        <TextInput
          language={props.language}
          name="code"
          label={words.code}
          help={words.codeHelp}
          value={props.code}
          error={error}
          autocomplete="off"
          width="medium"
          maxLength={40}
        />
        <Button>{words.go}</Button>
      </Form>
    </>
  );
};
