import { judgeCondition } from "./condition.ts";
import type { Norms, UsedFact } from "./condition.ts";
import type { FactName, PostFacts } from "./postFacts.ts";
import type { ConditionRule } from "./rules.ts";

/** An action upwards: the rule says what is wrong with the post and who can mend it, the facts on what that rests. */
export interface ConditionAction {
  readonly rule: ConditionRule;
  readonly facts: readonly UsedFact[];
}

export interface ConditionCheck {
  /** In the order of the rules. */
  readonly actions: readonly ConditionAction[];
  /** Rules that could not be judged, and what the register lacks for them. */
  readonly cannotTell: readonly { readonly rule: ConditionRule; readonly missing: readonly FactName[] }[];
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
      verdict.kind === "holds" ? [{ rule, facts: verdict.facts }] : [],
    ),
    cannotTell: judged.flatMap(({ rule, verdict }) =>
      verdict.kind === "unknown" ? [{ rule, missing: verdict.missing }] : [],
    ),
  };
}
