import type { RoundView } from "../../../../usecases/survey/readRound.ts";
import { SummaryList } from "../../../components/summary-list/SummaryList.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

/** What was decided about a round. */
export const PlanSummary = ({
  language,
  view,
}: {
  readonly language: Language;
  readonly view: RoundView;
}) => {
  const words = texts(language).survey;
  const { round } = words;
  const { integer, day, list } = format(language);
  const plan = view.round;
  const reference = (text: string | undefined) => text ?? round.missing;
  const who = [
    plan.population.units.length === 0
      ? round.everybody
      : round.chosenParts(integer(plan.population.units.length)),
    ...(plan.population.hourly ? [round.withHourly] : []),
    ...(plan.population.onLeave ? [round.withLeave] : []),
  ];
  return (
    <SummaryList
      rows={[
        { term: round.instrument, value: view.instrument?.name[language] ?? round.unknownInstrument },
        { term: round.dates, value: round.fromTo(day(plan.opensOn), day(plan.closesOn)) },
        ...(plan.source === "imported" ? [] : [{ term: round.population, value: who.join(", ") }]),
        {
          term: round.thresholds,
          value: round.thresholdValues(integer(plan.indexThreshold), integer(plan.itemThreshold)),
        },
        {
          term: round.background,
          value:
            plan.background.length === 0
              ? round.noBackground
              : list(plan.background.map((variable) => words.background[variable])),
        },
        { term: round.consultation, value: reference(plan.consultationReference) },
        { term: round.protection, value: reference(plan.protectionAssessmentReference) },
        { term: round.retention, value: reference(plan.retentionDecision) },
      ]}
    />
  );
};
