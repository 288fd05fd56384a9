import type { LocalText } from "../shared/localText.ts";
import { judgeCondition } from "./condition.ts";
import type { Norms, UsedFact } from "./condition.ts";
import type { PostFacts } from "./postFacts.ts";
import type { DemandRules } from "./rules.ts";

/** How much a post's assignment demands one competency, and why. */
export interface DemandWeight {
  readonly competencyId: string;
  /** 1 is the average over the framework's competencies; they sum to their number. */
  readonly weight: number;
  /** The score on the measuring scale that the assignment asks for. */
  readonly demandedScore: number;
  /** In the order of the rules; none means that only the base counts. */
  readonly reasons: readonly DemandReason[];
}

export interface DemandReason {
  readonly ruleId: string;
  readonly because: LocalText;
  readonly points: number;
  readonly facts: readonly UsedFact[];
}

/**
 * Demand weights of an assignment. Let p be the base points and the points of all rules that hold:
 *
 *     weight_c = p_c / mean(p)        demanded_c = min(highest, base score + score per point · (p_c − base points))
 *
 * A rule whose fact is unknown gives nothing. See docs/methods/demand-weights.md.
 * @param competencyIds of the framework, in its order, which is the order of the answer
 */
export function demandWeights(
  competencyIds: readonly string[],
  facts: PostFacts,
  rules: DemandRules,
  norms: Norms,
): readonly DemandWeight[] {
  const reasons = rules.rules.flatMap((rule) => {
    const verdict = judgeCondition(rule.when, facts, norms);
    if (verdict.kind !== "holds") return [];
    return rule.points.map(({ competencyId, points }) => ({
      competencyId,
      reason: { ruleId: rule.id, because: rule.because, points, facts: verdict.facts },
    }));
  });
  const weighed = competencyIds.map((competencyId) => {
    const own = reasons.filter((one) => one.competencyId === competencyId).map(({ reason }) => reason);
    return { competencyId, own, points: own.reduce((sum, { points }) => sum + points, rules.basePoints) };
  });
  const mean = weighed.reduce((sum, { points }) => sum + points, 0) / weighed.length;
  return weighed.map(({ competencyId, own, points }) => ({
    competencyId,
    weight: points / mean,
    demandedScore: Math.min(
      rules.highestScore,
      rules.baseScore + rules.scorePerPoint * (points - rules.basePoints),
    ),
    reasons: own,
  }));
}
