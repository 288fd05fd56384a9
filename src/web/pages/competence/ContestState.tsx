import type { AdviceContest } from "../../../domain/development/adviceContest.ts";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** A way to contest a piece of advice, or where the objection stands. */
export const ContestState = (props: {
  readonly adviceKey: string;
  readonly contest: AdviceContest | undefined;
  readonly language: Language;
}) => {
  const words = texts(props.language).needs;
  const state = props.contest?.state;
  return (
    <>
      {state?.kind === "raised" && <p>{words.contested}</p>}
      {state?.kind === "answered" && (
        <p>{words.contestAnswered(words.outcome[state.outcome], state.because)}</p>
      )}
      {state?.kind !== "raised" && (
        <p class="ls-no-print">
          <a href={paths.contestAdvice(props.adviceKey)}>{words.contest}</a>
        </p>
      )}
    </>
  );
};
