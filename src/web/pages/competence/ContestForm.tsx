import { contestGrounds } from "../../../domain/development/adviceContest.ts";
import type { RaiseFailure } from "../../../usecases/competence/raiseContest.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly adviceKey: string;
  readonly title: string;
  readonly language: Language;
  readonly written: { readonly ground: string; readonly reason: string };
  readonly failure: Exclude<RaiseFailure, "noSuchAdvice"> | undefined;
}

/** What is wrong with a piece of advice, and why. */
export const ContestForm = ({ adviceKey, title, language, written, failure }: Props) => {
  const words = texts(language).needs;
  const message = failure && words.contestFault[failure];
  const field = failure === "noGround" ? "ground" : "reason";
  const errorOf = (name: string) => (name === field && failure !== "alreadyRaised" ? message : undefined);
  return (
    <>
      {failure === "alreadyRaised" && <Alert kind="warning">{message}</Alert>}
      <ErrorSummary
        language={language}
        errors={message === undefined || failure === "alreadyRaised" ? [] : [{ name: field, message }]}
      />
      <p>
        <strong>{words.contestAdvice}:</strong> {title}
      </p>
      <Form
        language={language}
        target={{ action: paths.contestAdvice(adviceKey), fields: {} }}
        draftKey={`invand-${adviceKey}`}
      >
        <Radios
          language={language}
          name="ground"
          label={words.contestGround}
          value={written.ground}
          error={errorOf("ground")}
          options={contestGrounds.map((value) => ({ value, label: words.ground[value] }))}
        />
        <TextArea
          language={language}
          name="reason"
          label={words.contestReason}
          value={written.reason}
          error={errorOf("reason")}
          maxLength={1000}
        />
        <Button>{words.contestSend}</Button>
      </Form>
    </>
  );
};
