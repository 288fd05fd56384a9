import type { PlanChange } from "../../../domain/training/planResult.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What a plan does with the answers to the one it takes the place of. */
export const PlanChanges = (props: {
  readonly change: PlanChange;
  readonly closure: number;
  readonly language: Language;
}) => {
  const { change, closure, language } = props;
  const words = texts(language).training.result;
  const { integer, kronor, percent } = format(language);
  return (
    <>
      <h2>{words.changeTitle}</h2>
      <ul>
        <li>{words.kept(integer(change.kept))}</li>
        <li>{words.freedBy(integer(change.declined), kronor(change.freed))}</li>
        <li>{words.reopened(integer(change.notAnswered))}</li>
        <li>{words.newSeats(integer(change.newSeats))}</li>
        {change.closureBefore > 0 && <li>{words.closureChange(percent(closure / change.closureBefore))}</li>}
      </ul>
    </>
  );
};
