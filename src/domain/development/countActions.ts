import type { WorkplaceAction, WorkplaceActionState } from "./workplaceAction.ts";

/** How many actions are in each state. */
export type ActionCounts = Readonly<Record<WorkplaceActionState["kind"], number>>;

export function countActions(actions: readonly Pick<WorkplaceAction, "state">[]): ActionCounts {
  const counts = { investigate: 0, assessRisk: 0, act: 0, followUp: 0, closed: 0 };
  for (const { state } of actions) counts[state.kind] += 1;
  return counts;
}
