import { addDays, type Day } from "../shared/day.ts";
import type { ToolMoment } from "./tool.ts";

/** What the product knows of somebody's days. */
export interface KnownDays {
  /** The first day in a post where an introduction runs. */
  readonly inPostSince: Day | undefined;
  /** Results are there to be brought to the workplace meeting. */
  readonly hasMeetingToPrepare: boolean;
  readonly today: Day;
}

const daysOfBeingNew = 30;

/** What is going on for somebody: the first month in a post goes before a meeting to prepare. */
export function momentOn({ inPostSince, hasMeetingToPrepare, today }: KnownDays): ToolMoment | undefined {
  if (inPostSince !== undefined && today <= addDays(inPostSince, daysOfBeingNew)) return "newInPost";
  return hasMeetingToPrepare ? "workplaceMeeting" : undefined;
}
