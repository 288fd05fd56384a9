import type { PresentedPair } from "../../../usecases/mentor/presentPair.ts";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { pairTitle } from "./pairTitle.ts";

/** The reader's own pairs, each with the way to its question or its talks. */
export const OwnPairs = (props: {
  readonly pairs: readonly PresentedPair[];
  readonly language: Language;
}) => {
  const { pairs, language } = props;
  const words = texts(language).mentor;
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2>{words.ownPairs}</h2>
      <ThingList
        things={pairs.map((one) => ({
          title: pairTitle(one, language),
          href: paths.mentorPair(one.pair.id),
          detail: `${one.pair.matchingName}. ${one.state === "waiting" && !one.hasAnswered ? words.asksYou : words.state[one.state]}.`,
        }))}
      />
    </section>
  );
};
