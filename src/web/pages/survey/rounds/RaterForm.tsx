import type { Candidate, RatersOf } from "../../../../usecases/survey/readRatersOf.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Checkboxes } from "../../../components/choices/Checkboxes.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
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
  const group = (
    label: string,
    name: "peers" | "otherLeaders" | "reports",
    candidates: readonly Candidate[],
  ) => (
    <Checkboxes
      language={language}
      name={name}
      label={label}
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
        {raters.reports.length > 0 ? (
          group(words.reports, "reports", raters.reports)
        ) : (
          <p>{words.noReports}</p>
        )}
        {raters.peers.length > 0 && group(words.peers, "peers", raters.peers)}
        {raters.otherLeaders.length > 0 && (
          <Disclosure
            summary={words.otherLeaders}
            open={raters.otherLeaders.some(({ isChosen }) => isChosen)}
          >
            {group(words.otherLeaders, "otherLeaders", raters.otherLeaders)}
          </Disclosure>
        )}
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};
