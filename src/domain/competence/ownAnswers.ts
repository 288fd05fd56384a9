import type { FactName, PostFacts } from "./postFacts.ts";
import type { ConditionAction } from "./conditionActions.ts";

/** A holder's own answers about the post, 0–100 by sub-scale of the instrument on conditions. */
export type OwnAnswers = Readonly<Record<string, number | undefined>>;

const factOfSubScale = {
  workload: "sentWorkload",
  clarity: "sentClarity",
  support: "sentSupport",
  communication: "sentCommunication",
  recovery: "sentRecovery",
  span: "sentSpan",
} as const satisfies Record<string, FactName>;

/** The facts of a post as its holder alone may see them: with the own answers, which nobody else has. */
export function withOwnAnswers(facts: PostFacts, answers: OwnAnswers): PostFacts {
  const own = Object.entries(factOfSubScale).map(([subScale, fact]) => [fact, answers[subScale]]);
  return { ...facts, ...Object.fromEntries(own) };
}

/** Rests on the holder's own answers: it goes upwards only when she sends it. Facts of the register need no sending. */
export function restsOnOwnAnswers({ rule }: Pick<ConditionAction, "rule">): boolean {
  return factsIn(rule.when).some(isOwnAnswer);
}

/** Is the fact one that only a holder can know, by answering? The register never has it. */
export function isOwnAnswer(fact: FactName): boolean {
  return Object.values<FactName>(factOfSubScale).includes(fact);
}

function factsIn(condition: ConditionAction["rule"]["when"]): readonly FactName[] {
  return "of" in condition ? condition.of.flatMap(factsIn) : [condition.fact];
}
