import type { BoundedStage } from "./trainingPlanBounding.ts";
import type { Choice } from "./trainingPlanChoosing.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";

/** The best choice found for a stage, with the bound that no choice exceeds. */
export interface SolvedStage {
  readonly choice: Choice;
  readonly value: number;
  readonly bound: number;
  /** Undefined when the run was stopped before there was any. */
  readonly bounded: BoundedStage | undefined;
}

/** Within the gap that was asked for, or out of time. */
export function isGoodEnough({ gap, isOver }: PlanningRun, { value, bound }: SolvedStage): boolean {
  return isOver() || bound - value <= gap * Math.abs(bound) + 1e-9;
}
