import { closureOfGap } from "./gapClosure.ts";
import type { IndexedManager, PlanInstance } from "./trainingPlanInstance.ts";
import type { ManagerOption } from "./trainingPlanOptions.ts";

/** Everything that one manager gets: occasions, with the weighted closure that they give together. */
export interface Bundle {
  readonly occasions: readonly number[];
  readonly closure: number;
}

/** Σ weight · closure over a manager's needs when she goes to these occasions. */
export function bundleClosure(
  instance: PlanInstance,
  manager: IndexedManager,
  occasions: readonly number[],
): number {
  const taken = new Set(occasions.map((occasion) => instance.occasions[occasion]!.activity));
  const effort = new Float64Array(manager.needs.length);
  for (const option of manager.options) if (taken.has(option.activity)) addEffort(effort, option, 1);
  return manager.needs.reduce(
    (sum, { gap, weight }, need) => sum + weight * closureOfGap(gap, effort[need]!),
    0,
  );
}

/** What an option adds to Σ weight · closure when this much effect, by need, is there already. */
export function addedClosure(manager: IndexedManager, effort: Float64Array, option: ManagerOption): number {
  let added = 0;
  for (const { need, effect } of option.effects) {
    const { gap, weight } = manager.needs[need]!;
    const before = effort[need]!;
    added += weight * (closureOfGap(gap, before + effect) - closureOfGap(gap, before));
  }
  return added;
}

/** Counts an option's effects in, or out again. */
export function addEffort(effort: Float64Array, { effects }: ManagerOption, times: 1 | -1): void {
  for (const { need, effect } of effects) effort[need]! += times * effect;
}
