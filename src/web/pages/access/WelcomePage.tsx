import type { PasswordFault } from "../../../domain/access/passwordFault.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PasskeyForm } from "../../components/passkey/PasskeyForm.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { NewPasswordFields } from "./NewPasswordFields.tsx";

export interface WelcomeProps {
  readonly language: Language;
  readonly token: string;
  readonly fault: PasswordFault | "passwordsDiffer" | undefined;
  readonly refusal: string | undefined;
}

/** Whoever came by a one-time link chooses how to sign in from now on. */
export const WelcomePage = ({ language, token, fault, refusal }: WelcomeProps) => {
  const words = texts(language).signIn;
  return (
    <>
      {refusal !== undefined && (
        <Alert kind="danger" announce>
          {refusal}
        </Alert>
      )}
      <CardGrid>
        <Card title={words.choosePasskey} tinted>
          <p>{words.choosePasskeyHelp}</p>
          <PasskeyForm
            language={language}
            kind="create"
            questionHref={paths.welcomePasskeyQuestion(token)}
            target={{ action: paths.welcomePasskey(token), fields: {} }}
            label={words.makePasskey}
            without={words.passkeyNeedsScript}
          />
        </Card>
        <Card title={words.choosePassword}>
          <Form language={language} target={{ action: paths.welcomePassword(token), fields: {} }}>
            <NewPasswordFields language={language} fault={fault} />
            <Button variant="secondary">{words.savePassword}</Button>
          </Form>
        </Card>
      </CardGrid>
    </>
  );
};
