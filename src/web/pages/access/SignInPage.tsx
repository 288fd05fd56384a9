import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PasskeyForm } from "../../components/passkey/PasskeyForm.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface SignInProps {
  readonly language: Language;
  /** Where to go afterwards. */
  readonly back: string;
  readonly name: string;
  readonly faults: Readonly<Partial<Record<"name" | "password", string>>>;
  /** Why the attempt did not succeed, when no field alone is at fault. */
  readonly refusal: string | undefined;
}

export const SignInPage = ({ language, back, name, faults, refusal }: SignInProps) => {
  const words = texts(language).signIn;
  const fields = { till: back };
  const errors = (["name", "password"] as const).flatMap((field) => {
    const message = faults[field];
    return message === undefined ? [] : [{ name: field, message }];
  });
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {refusal !== undefined && (
        <Alert kind="danger" announce>
          {refusal}
        </Alert>
      )}
      <Form language={language} target={{ action: paths.signIn, fields }}>
        <TextInput
          language={language}
          name="name"
          label={words.name}
          autocomplete="username"
          value={name}
          error={faults.name}
        />
        <TextInput
          language={language}
          name="password"
          type="password"
          label={words.password}
          autocomplete="current-password"
          error={faults.password}
        />
        <Button>{words.submit}</Button>
      </Form>
      <PasskeyForm
        language={language}
        kind="use"
        questionHref={paths.signInPasskeyQuestion}
        target={{ action: paths.signInPasskey, fields }}
        label={words.withPasskey}
        variant="secondary"
      >
        <div class="ls-stack">
          <h2>{words.withoutPassword}</h2>
          <p>{words.withPasskeyHelp}</p>
        </div>
      </PasskeyForm>
      <Disclosure summary={words.noWayIn}>
        <p>{words.noWayInHelp}</p>
      </Disclosure>
    </>
  );
};
