/** What a choice that was sent means, when its form named the step it was made at. */
export type ChoiceJudgement = "next" | "alreadyTaken" | "stale";

/**
 * A form sent twice, from two tabs or from a page that lay open: only a choice at the step where the talk stands
 * moves it on.
 * @param taken the choices made so far, in order
 * @param step how many choices had been made when the form was shown
 */
export function judgeChoice(taken: readonly string[], step: number, choice: string): ChoiceJudgement {
  if (step === taken.length) return "next";
  return taken[step] === choice ? "alreadyTaken" : "stale";
}
