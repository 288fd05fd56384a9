import type { Day } from "../shared/day.ts";
import type {
  CheckIn,
  Commitment,
  DevelopmentActivity,
  DevelopmentGoal,
  DevelopmentPlanContent,
} from "./developmentPlan.ts";

/** One small thing done to a plan: each takes less than a minute. */
export type PlanChange =
  | { readonly kind: "addGoal"; readonly goal: DevelopmentGoal }
  | { readonly kind: "addActivity"; readonly activity: DevelopmentActivity }
  | { readonly kind: "addCommitment"; readonly commitment: Commitment }
  | { readonly kind: "addCheckIn"; readonly checkIn: CheckIn }
  | { readonly kind: "setActivity"; readonly id: string; readonly state: DevelopmentActivity["state"] }
  | { readonly kind: "setCommitment"; readonly id: string; readonly state: Commitment["state"] }
  | { readonly kind: "moveCommitment"; readonly id: string; readonly lookBackOn: Day }
  | { readonly kind: "remove"; readonly id: string };

/** Activities of a goal that is removed stay, without a goal. Changing what is not there changes nothing. */
export function changePlanContent(
  content: DevelopmentPlanContent,
  change: PlanChange,
): DevelopmentPlanContent {
  const { goals, activities, commitments, checkIns } = content;
  switch (change.kind) {
    case "addGoal":
      return { ...content, goals: [...goals, change.goal] };
    case "addActivity":
      return { ...content, activities: [...activities, change.activity] };
    case "addCommitment":
      return { ...content, commitments: [...commitments, change.commitment] };
    case "addCheckIn":
      return { ...content, checkIns: [...checkIns, change.checkIn] };
    case "setActivity":
      return { ...content, activities: withState(activities, change.id, change.state) };
    case "setCommitment":
      return { ...content, commitments: withState(commitments, change.id, change.state) };
    case "moveCommitment": {
      const { id, lookBackOn } = change;
      return {
        ...content,
        commitments: commitments.map((one) => (one.id === id ? { ...one, lookBackOn } : one)),
      };
    }
    case "remove":
      return without(content, change.id);
  }
}

function withState<State, Thing extends { readonly id: string; readonly state: State }>(
  things: readonly Thing[],
  id: string,
  state: State,
): readonly Thing[] {
  return things.map((thing) => (thing.id === id ? { ...thing, state } : thing));
}

function without(content: DevelopmentPlanContent, id: string): DevelopmentPlanContent {
  const isOther = (thing: { readonly id: string }) => thing.id !== id;
  return {
    goals: content.goals.filter(isOther),
    activities: content.activities
      .filter(isOther)
      .map((activity) => (activity.goalId === id ? { ...activity, goalId: undefined } : activity)),
    commitments: content.commitments.filter(isOther),
    checkIns: content.checkIns.filter(isOther),
  };
}
