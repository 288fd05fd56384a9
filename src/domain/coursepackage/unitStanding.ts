import type { UnitState } from "./registration.ts";

/** How a unit stands, in the word that tells most. */
export type UnitStanding = "notBegun" | "begun" | "failed" | "done" | "passed" | "waived";

/** @param isOpen a session of it has not ended */
export function unitStanding(state: UnitState | undefined, isOpen: boolean): UnitStanding {
  if (state?.passedAt !== undefined) return "passed";
  if (state?.waivedAt !== undefined) return "waived";
  if (state?.failedAt !== undefined) return "failed";
  if (state?.completedAt !== undefined) return "done";
  return isOpen || state !== undefined ? "begun" : "notBegun";
}
