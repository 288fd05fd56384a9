import type { RoundView } from "../../../../usecases/survey/readRound.ts";
import { SummaryList } from "../../../components/summary-list/SummaryList.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

/** How many have been reached, and how; never how many have answered. */
export const ReachSection = ({
  language,
  view,
}: {
  readonly language: Language;
  readonly view: RoundView;
}) => {
  const words = texts(language).survey.round;
  const { integer } = format(language);
  const { mailed, printed, notReached, withoutAddress } = view.delivery;
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{words.reach}</h2>
      <SummaryList
        rows={[
          { term: words.mailed, value: integer(mailed) },
          { term: words.printed, value: integer(printed) },
          { term: words.notReached, value: integer(notReached) },
          { term: words.withoutAddress, value: integer(withoutAddress) },
        ]}
      />
    </section>
  );
};
