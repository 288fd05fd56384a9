import type { DevelopmentPlan } from "../../../../domain/development/developmentPlan.ts";
import type { OwnPlan } from "../../../../usecases/development/readOwnPlan.ts";
import type { ShareFailure } from "../../../../usecases/development/sharePlan.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { Card } from "../../../components/card/Card.tsx";
import { Checkboxes } from "../../../components/choices/Checkboxes.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { PlanReading } from "./PlanReading.tsx";

interface Props {
  readonly own: OwnPlan;
  readonly plan: DevelopmentPlan;
  readonly language: Language;
  readonly failure: ShareFailure | undefined;
}

/** What a reader will see, what sharing means, and with whom. */
export const SharePage = ({ own, plan, language, failure }: Props) => {
  const words = texts(language).plan;
  const error = failure && words.shareFault[failure];
  const readers = plan.state.kind === "private" ? [] : plan.state.readers;
  const possible = own.possibleReaders.filter(({ person }) => !readers.includes(person));
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "reader", message: error }]}
      />
      <Alert kind="warning">{words.shareWarning}</Alert>
      <Card title={words.shareWhat}>
        <PlanReading content={plan.content} framework={own.framework} language={language} />
        <p class="ls-quiet-text">{words.shareLater}</p>
      </Card>
      {possible.length === 0 ? (
        <p>{words.noPossibleReaders}</p>
      ) : (
        <Form language={language} target={{ action: paths.sharePlan, fields: {} }}>
          <Checkboxes
            language={language}
            name="reader"
            label={words.shareWith}
            help={words.shareWithHelp}
            error={error}
            options={possible.map(({ person, name, title }) => ({
              value: person,
              label: title === undefined ? words.readerCoach(name) : words.readerTitle(name, title),
            }))}
          />
          <Button>{words.share}</Button>
        </Form>
      )}
    </>
  );
};
