import type { UnitState } from "../registration.ts";
import type { AttemptStanding } from "./judgeAttempt.ts";

/** How a unit stands after what an attempt has told: what was once completed or passed stays so. */
export function followAttempt(
  unit: number,
  before: UnitState | undefined,
  { completion, success, score }: AttemptStanding,
  at: Date,
): UnitState {
  const passedAt = before?.passedAt ?? (success === true ? at : undefined);
  return {
    unit,
    completedAt: before?.completedAt ?? (completion === true ? at : undefined),
    passedAt,
    failedAt: passedAt === undefined ? (success === false ? at : before?.failedAt) : undefined,
    waivedAt: before?.waivedAt,
    score: score?.scaled ?? before?.score,
  };
}
