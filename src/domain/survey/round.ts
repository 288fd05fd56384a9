import type { Day } from "../shared/day.ts";
import type { PersonId, RoundId, UnitId } from "../shared/ids.ts";

export type RoundState = "draft" | "open" | "closing" | "closed" | "cancelled";

/** What the questions are about: the workplace (`unit`), a named person (`person`, a 360) or one's own post (`post`). */
export type RoundSubject = "unit" | "person" | "post";

export type BackgroundVariable = "gender" | "paid";

/** Who is asked; read when the round opens, and never again. */
export interface PopulationRule {
  /** The units that are asked with all below them; none means the whole organisation. */
  readonly units: readonly UnitId[];
  readonly hourly: boolean;
  readonly onLeave: boolean;
}

/** What HR decides before a round opens. */
export interface RoundPlan {
  readonly name: string;
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly about: RoundSubject;
  readonly opensOn: Day;
  /** The last day on which answers are taken. */
  readonly closesOn: Day;
  /** Fewest answers behind an index. */
  readonly indexThreshold: number;
  /** Fewest answers behind an item or a distribution. */
  readonly itemThreshold: number;
  readonly background: readonly BackgroundVariable[];
  readonly population: PopulationRule;
  /** The union consultation (MBL 11 §). */
  readonly consultationReference: string | undefined;
  /** The data protection impact assessment (GDPR article 35). */
  readonly protectionAssessmentReference: string | undefined;
  /** The decision to destroy respondent rows at close (arkivlagen 10 §). */
  readonly retentionDecision: string | undefined;
}

export interface Round extends RoundPlan {
  readonly id: RoundId;
  readonly state: RoundState;
  readonly source: "asked" | "imported";
  readonly createdBy: PersonId | undefined;
}

export const lowestIndexThreshold = 5;
export const lowestItemThreshold = 10;

/** Answers are taken: it has been opened, its first day has come, and its last has not passed. */
export function takesAnswers(round: Pick<Round, "state" | "opensOn" | "closesOn">, today: Day): boolean {
  return round.state === "open" && round.opensOn <= today && today <= round.closesOn;
}
