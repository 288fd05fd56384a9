import type { ProgrammeView } from "../../../usecases/programme/readProgramme.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { CohortCard } from "./CohortCard.tsx";

interface Props {
  readonly view: ProgrammeView;
  /** Names of the competencies that it trains. */
  readonly competencies: readonly string[];
  readonly language: Language;
  readonly refusal: string | undefined;
}

/** A programme with its cohorts. */
export const ProgrammePage = ({ view, competencies, language, refusal }: Props) => {
  const words = texts(language).programme;
  const { programme, cohorts } = view;
  return (
    <>
      {refusal !== undefined && (
        <Alert kind="warning" announce>
          {refusal}
        </Alert>
      )}
      {language !== "sv" && programme.description[language] === "" && <p>{words.swedishOnly}</p>}
      {competencies.length > 0 && (
        <SummaryList rows={[{ term: words.page.trains, value: format(language).list(competencies) }]} />
      )}
      <section>
        <h2>{words.page.cohorts}</h2>
        {!view.mayApply && <p>{words.page.notForYou}</p>}
        {cohorts.length === 0 && <p>{words.page.noCohorts}</p>}
        <CardGrid>
          {cohorts.map((cohort) => (
            <CohortCard view={cohort} programme={view} language={language} />
          ))}
        </CardGrid>
      </section>
    </>
  );
};
