import { competencyNeed } from "./competencyNeed.ts";
import type { CompetencyNeed } from "./competencyNeed.ts";
import type { Norms } from "./condition.ts";
import { conditionActions } from "./conditionActions.ts";
import type { ConditionAction, ConditionCheck } from "./conditionActions.ts";
import { demandWeights } from "./demandWeights.ts";
import type { Framework } from "./framework.ts";
import type { CompetencyMeasure } from "./measuredLevel.ts";
import type { PostFacts } from "./postFacts.ts";
import type { NeedAdviceText, NeedRules } from "./rules.ts";

/** What a post needs, conditions first: actions upwards stand before anything that its holder is to learn. */
export interface PostNeeds {
  readonly conditions: readonly ConditionAction[];
  readonly cannotTell: ConditionCheck["cannotTell"];
  /** Largest need first; what was not measured comes last, in the framework's order. For the holder alone. */
  readonly advice: readonly NeedAdvice[];
}

/** A need with what it rests on: data and rule (in `need`), how sure, and what would change it. */
export interface NeedAdvice {
  readonly need: CompetencyNeed;
  readonly rulesVersion: string;
  readonly frameworkVersion: string;
  readonly text: NeedAdviceText;
  /** Conditions of the post that the gap may come from: to be mended first. */
  readonly conditionsFirst: readonly string[];
}

/**
 * Conditions and needs of one post and its holder.
 * @param measures of the holder, at most one for each competency; empty for a vacant post
 */
export function needsOfPost(
  framework: Framework,
  rules: NeedRules,
  facts: PostFacts,
  norms: Norms,
  measures: readonly CompetencyMeasure[],
): PostNeeds {
  const check = conditionActions(facts, rules.conditions, norms);
  const competencyIds = framework.competencies.map(({ id }) => id);
  const measureOf = new Map(measures.map((measure) => [measure.competencyId, measure]));
  const advice = demandWeights(competencyIds, facts, rules.demands, norms)
    .map((demand) => competencyNeed(demand, measureOf.get(demand.competencyId)))
    .map((need) => ({
      need,
      rulesVersion: rules.version,
      frameworkVersion: framework.version,
      text: rules.advice[need.verdict],
      conditionsFirst: check.actions
        .filter(({ rule }) => rule.touches.includes(need.competencyId))
        .map(({ rule }) => rule.id),
    }));
  return { conditions: check.actions, cannotTell: check.cannotTell, advice: advice.toSorted(largestFirst) };
}

function largestFirst(one: NeedAdvice, other: NeedAdvice): number {
  return (other.need.need ?? -1) - (one.need.need ?? -1);
}
