import type { Candidate, RatersOf } from "../../../../usecases/survey/readRatersOf.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Checkboxes } from "../../../components/choices/Checkboxes.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

export interface RaterFormProps {
  readonly language: Language;
  readonly raters: RatersOf;
  readonly hasTooMany: boolean;
}

/** Which fellow managers and which of the staff are asked about one person. */
export const RaterForm = ({ language, raters, hasTooMany }: RaterFormProps) => {
  const words = texts(language).survey.raters;
  const error = hasTooMany ? words.tooMany : undefined;
  const group = (name: "peers" | "reports", candidates: readonly Candidate[]) => (
    <Checkboxes
      language={language}
      name={name}
      label={words[name]}
      help={words.ofHelp}
      error={error}
      values={candidates.filter(({ isChosen }) => isChosen).map(({ person }) => person)}
      options={candidates.map(({ person, name: called }) => ({
        value: person,
        label: called ?? words.protectedName,
      }))}
    />
  );
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "peers", message: error }]}
      />
      <Form
        language={language}
        target={{ action: paths.ratersOf(raters.round.id, raters.rated), fields: {} }}
      >
        {raters.reports.length > 0 ? group("reports", raters.reports) : <p>{words.noReports}</p>}
        {raters.peers.length > 0 && group("peers", raters.peers)}
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
