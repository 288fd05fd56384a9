import type { Day } from "../shared/day.ts";
import type { RoundId } from "../shared/ids.ts";
import type { Instrument } from "./instrument.ts";
import type { Round } from "./round.ts";

/** What a person who answers needs to see: the questions, and what becomes of the answers. Nobody's name but the rated's. */
export interface AnswerForm {
  readonly round: RoundId;
  readonly name: string;
  readonly instrument: Instrument;
  readonly about: Round["about"];
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly indexThreshold: number;
  readonly itemThreshold: number;
  readonly background: Round["background"];
}

export function answerForm(round: Round, instrument: Instrument): AnswerForm {
  const { id, name, about, opensOn, closesOn, indexThreshold, itemThreshold, background } = round;
  return {
    round: id,
    name,
    instrument,
    about,
    opensOn,
    closesOn,
    indexThreshold,
    itemThreshold,
    background,
  };
}
