import { parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { DevelopmentPlanContent } from "./developmentPlan.ts";
import type { PlanChange } from "./planChange.ts";

/** A change as somebody wrote it, in one of the plan's small forms. */
export interface WrittenPlanChange {
  readonly change: string;
  readonly text: string;
  readonly competency: string;
  readonly goal: string;
  readonly day: string;
  readonly id: string;
  readonly state: string;
}

export type PlanFault = "empty" | "tooLong" | "noDay" | "pastDay";
export type PlanFaults = Readonly<Partial<Record<"text" | "day", PlanFault>>>;

/** What a change may refer to: the competencies of the framework and the plan as it stands. */
export interface PlanContext {
  readonly content: DevelopmentPlanContent;
  readonly competencyIds: readonly string[];
  readonly today: Day;
  readonly newId: string;
}

const longest = 500;

/** @returns `noSuchChange` for what no form of the plan sends */
export function parsePlanChange(
  written: WrittenPlanChange,
  context: PlanContext,
): Result<PlanChange, PlanFaults | "noSuchChange"> {
  switch (written.change) {
    case "goal":
      return parseGoal(written, context);
    case "activity":
      return parseActivity(written, context);
    case "commitment":
      return parseCommitment(written, context);
    case "checkIn":
      return parseCheckIn(written, context);
    default:
      return parseStanding(written);
  }
}

type Parsed = Result<PlanChange, PlanFaults | "noSuchChange">;

function parseGoal(written: WrittenPlanChange, { competencyIds, today, newId }: PlanContext): Parsed {
  const text = written.text.trim();
  const reachBy = written.day === "" ? undefined : parseDay(written.day);
  const dayFault = written.day === "" ? undefined : faultOfDay(reachBy, today);
  const faults = faultsOf(text, dayFault);
  if (faults) return err(faults);
  const competencyId = competencyIds.find((id) => id === written.competency);
  return ok({ kind: "addGoal", goal: { id: newId, text, competencyId, reachBy } });
}

function parseActivity(written: WrittenPlanChange, { content, newId }: PlanContext): Parsed {
  const text = written.text.trim();
  const faults = faultsOf(text, undefined);
  if (faults) return err(faults);
  const goalId = content.goals.find(({ id }) => id === written.goal)?.id;
  return ok({ kind: "addActivity", activity: { id: newId, goalId, text, from: "own", state: "planned" } });
}

function parseCommitment(written: WrittenPlanChange, { today, newId }: PlanContext): Parsed {
  const text = written.text.trim();
  const lookBackOn = parseDay(written.day);
  const faults = faultsOf(text, faultOfDay(lookBackOn, today));
  if (faults || lookBackOn === undefined) return err(faults ?? { day: "noDay" });
  return ok({ kind: "addCommitment", commitment: { id: newId, text, lookBackOn, state: "open" } });
}

function parseCheckIn(written: WrittenPlanChange, { today, newId }: PlanContext): Parsed {
  const text = written.text.trim();
  const faults = faultsOf(text, undefined);
  return faults ? err(faults) : ok({ kind: "addCheckIn", checkIn: { id: newId, on: today, text } });
}

const activityStates = ["planned", "started", "done", "dropped"] as const;
const commitmentStates = ["kept", "partlyKept", "notKept", "letGo", "open"] as const;

function parseStanding({ change, id, state }: WrittenPlanChange): Parsed {
  const activity = activityStates.find((one) => one === state);
  const commitment = commitmentStates.find((one) => one === state);
  if (change === "remove") return ok({ kind: "remove", id });
  if (change === "activityState" && activity) return ok({ kind: "setActivity", id, state: activity });
  if (change === "commitmentState" && commitment) return ok({ kind: "setCommitment", id, state: commitment });
  return err("noSuchChange");
}

function faultOfDay(day: Day | undefined, today: Day): PlanFault | undefined {
  if (day === undefined) return "noDay";
  return day < today ? "pastDay" : undefined;
}

function faultsOf(text: string, day: PlanFault | undefined): PlanFaults | undefined {
  const fault = text === "" ? "empty" : text.length > longest ? "tooLong" : undefined;
  if (fault === undefined && day === undefined) return undefined;
  return { ...(fault && { text: fault }), ...(day && { day }) };
}
