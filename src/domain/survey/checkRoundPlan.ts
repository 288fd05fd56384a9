import type { Instrument } from "./instrument.ts";
import { lowestIndexThreshold, lowestItemThreshold, type RoundPlan } from "./round.ts";

export type PlanFault =
  | "nameMissing"
  | "nameTooLong"
  | "noSuchInstrument"
  | "closesBeforeItOpens"
  | "indexThresholdTooLow"
  | "itemThresholdTooLow"
  | "tooManyBackgroundVariables";

const longestName = 120;
const mostBackgroundVariables = 2;

/**
 * What is wrong with a plan, in the order of the form.
 * @param instrument the one that the plan names; undefined when there is none such
 */
export function checkRoundPlan(plan: RoundPlan, instrument: Instrument | undefined): readonly PlanFault[] {
  const index = Math.max(lowestIndexThreshold, instrument?.smallestGroup.index ?? 0);
  const items = Math.max(lowestItemThreshold, instrument?.smallestGroup.items ?? 0, plan.indexThreshold);
  const checks: readonly (readonly [PlanFault, boolean])[] = [
    ["nameMissing", plan.name.trim() === ""],
    ["nameTooLong", plan.name.length > longestName],
    ["noSuchInstrument", instrument === undefined || instrument.about !== plan.about],
    ["closesBeforeItOpens", plan.closesOn < plan.opensOn],
    ["indexThresholdTooLow", !(plan.indexThreshold >= index)],
    ["itemThresholdTooLow", !(plan.itemThreshold >= items)],
    ["tooManyBackgroundVariables", plan.background.length > mostBackgroundVariables],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([fault]) => fault);
}
