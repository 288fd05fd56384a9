import type { ProgrammeView } from "../../../usecases/programme/readProgramme.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { substituteField } from "./ApplyForm.tsx";
import { CohortCard } from "./CohortCard.tsx";
import { PrerequisiteList } from "./PrerequisiteList.tsx";

interface Props {
  readonly view: ProgrammeView;
  /** Names of the competencies that it trains. */
  readonly competencies: readonly string[];
  readonly language: Language;
  readonly refusal: string | undefined;
  /** Hours of a substitute that could not be read, and in which cohort they were written. */
  readonly unread: { readonly cohort: string; readonly written: string } | undefined;
}

/** A programme with its cohorts. */
export const ProgrammePage = ({ view, competencies, language, refusal, unread }: Props) => {
  const words = texts(language).programme;
  const { programme, cohorts } = view;
  return (
    <>
      {refusal !== undefined && (
        <Alert kind="warning" announce>
          {refusal}
        </Alert>
      )}
      <ErrorSummary
        language={language}
        errors={
          unread
            ? [{ name: substituteField(unread.cohort), message: texts(language).programmeCost.apply.fault }]
            : []
        }
      />
      {language !== "sv" && programme.description[language] === "" && <p>{words.swedishOnly}</p>}
      {competencies.length > 0 && (
        <SummaryList rows={[{ term: words.page.trains, value: format(language).list(competencies) }]} />
      )}
      <PrerequisiteList view={view} language={language} />
      <section>
        <h2>{words.page.cohorts}</h2>
        {!view.mayApply && <p>{words.page.notForYou}</p>}
        {cohorts.length === 0 && <p>{words.page.noCohorts}</p>}
        <CardGrid>
          {cohorts.map((cohort) => (
            <CohortCard
              view={cohort}
              programme={view}
              language={language}
              unread={unread?.cohort === cohort.cohort.id ? unread.written : undefined}
            />
          ))}
        </CardGrid>
      </section>
    </>
  );
};
