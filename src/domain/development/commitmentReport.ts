import { addDays, type Day } from "../shared/day.ts";
import type { PlanChange } from "./planChange.ts";

export const commitmentReports = ["done", "notYet", "letGo"] as const;
/** What one says of a promise in one press, without being graded for it. */
export type CommitmentReport = (typeof commitmentReports)[number];

/** Two weeks more: long enough to try, short enough to remember. */
const daysMore = 14;

/** What a report does to the plan: a promise that is not kept yet is looked back at again, the others rest. */
export function reportToChange(id: string, report: CommitmentReport, today: Day): PlanChange {
  switch (report) {
    case "done":
      return { kind: "setCommitment", id, state: "kept" };
    case "letGo":
      return { kind: "setCommitment", id, state: "letGo" };
    case "notYet":
      return { kind: "moveCommitment", id, lookBackOn: addDays(today, daysMore) };
  }
}
