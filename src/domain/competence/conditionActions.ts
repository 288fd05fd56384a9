import type { LocalText } from "../shared/localText.ts";
import { judgeCondition } from "./condition.ts";
import type { Norms, UsedFact } from "./condition.ts";
import type { FactName, PostFacts } from "./postFacts.ts";
import type { ConditionRule, Evidence, MandateRole } from "./rules.ts";

/** An action upwards: what is wrong with the post, who can mend it, and on what that rests. */
export interface ConditionAction {
  readonly ruleId: string;
  readonly facts: readonly UsedFact[];
  readonly situation: LocalText;
  readonly action: LocalText;
  readonly addressedTo: MandateRole;
  readonly sources: readonly string[];
  readonly evidence: Evidence;
  readonly wouldChange: LocalText;
  readonly touches: readonly string[];
}

export interface ConditionCheck {
  /** In the order of the rules. */
  readonly actions: readonly ConditionAction[];
  /** Rules that could not be judged, and what the register lacks for them. */
  readonly cannotTell: readonly { readonly ruleId: string; readonly missing: readonly FactName[] }[];
}

/** What the facts of a post demand of those above it, before any course is thought of. */
export function conditionActions(
  facts: PostFacts,
  rules: readonly ConditionRule[],
  norms: Norms,
): ConditionCheck {
  const judged = rules.map((rule) => ({ rule, verdict: judgeCondition(rule.when, facts, norms) }));
  return {
    actions: judged.flatMap(({ rule, verdict }) =>
      verdict.kind === "holds" ? [actionOf(rule, verdict.facts)] : [],
    ),
    cannotTell: judged.flatMap(({ rule, verdict }) =>
      verdict.kind === "unknown" ? [{ ruleId: rule.id, missing: verdict.missing }] : [],
    ),
  };
}

function actionOf({ id, when: _, ...rule }: ConditionRule, facts: readonly UsedFact[]): ConditionAction {
  return { ruleId: id, facts, ...rule };
}
