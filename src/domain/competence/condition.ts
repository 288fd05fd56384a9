import type { FactName, PostFacts } from "./postFacts.ts";

/** When a rule applies, as data (content/rules). */
export type Condition =
  | {
      readonly kind: "above" | "atLeast" | "below" | "atMost";
      readonly fact: FactName;
      readonly limit: Limit;
    }
  | { readonly kind: "is"; readonly fact: FactName; readonly value: string | boolean }
  | Combination;

export interface Combination {
  readonly kind: "all" | "any";
  readonly of: readonly Condition[];
}

/** A number, or what the organisation has decided, or another fact. */
export type Limit =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "norm"; readonly norm: NormName; readonly otherwise: number }
  | { readonly kind: "fact"; readonly fact: FactName };

export type NormName = "spanOfControl";
export type Norms = Readonly<Partial<Record<NormName, number>>>;

/** A fact as a rule saw it, so that advice can show its data. */
export interface UsedFact {
  readonly fact: FactName;
  readonly value: number | string | boolean;
  /** What it was compared with. */
  readonly limit: number | string | boolean;
}

/** Three answers: what the register does not know is neither yes nor no. */
export type Verdict =
  | { readonly kind: "holds"; readonly facts: readonly UsedFact[] }
  | { readonly kind: "doesNotHold" }
  | { readonly kind: "unknown"; readonly missing: readonly FactName[] };

/**
 * Whether a condition holds for a post, by Kleene's strong three-valued logic: "all" fails as soon as one part
 * fails and "any" holds as soon as one part holds, whatever is unknown.
 * @returns with the facts that made it hold, or those that were missing
 */
export function judgeCondition(condition: Condition, facts: PostFacts, norms: Norms): Verdict {
  if ("of" in condition) return judgeParts(condition, facts, norms);
  const known = factValue(facts, condition.fact);
  if (known === undefined) return { kind: "unknown", missing: [condition.fact] };
  if ("value" in condition) {
    const { fact, value } = condition;
    return known === value
      ? { kind: "holds", facts: [{ fact, value: known, limit: value }] }
      : { kind: "doesNotHold" };
  }
  const limit = limitValue(condition.limit, facts, norms);
  if (limit === undefined) return { kind: "unknown", missing: limitFacts(condition.limit) };
  if (typeof known !== "number") throw new RangeError(`${condition.fact} is not a number`);
  return comparisons[condition.kind](known, limit)
    ? { kind: "holds", facts: [{ fact: condition.fact, value: known, limit }] }
    : { kind: "doesNotHold" };
}

const comparisons = {
  above: (value: number, limit: number) => value > limit,
  atLeast: (value: number, limit: number) => value >= limit,
  below: (value: number, limit: number) => value < limit,
  atMost: (value: number, limit: number) => value <= limit,
};

function judgeParts(condition: Combination, facts: PostFacts, norms: Norms): Verdict {
  const verdicts = condition.of.map((part) => judgeCondition(part, facts, norms));
  const holding = verdicts.flatMap((verdict) => (verdict.kind === "holds" ? verdict.facts : []));
  const missing = verdicts.flatMap((verdict) => (verdict.kind === "unknown" ? verdict.missing : []));
  const failed = verdicts.some((verdict) => verdict.kind === "doesNotHold");
  const held = verdicts.some((verdict) => verdict.kind === "holds");
  if (condition.kind === "all" ? failed : !held && missing.length === 0) return { kind: "doesNotHold" };
  if (missing.length > 0 && !(condition.kind === "any" && held)) return { kind: "unknown", missing };
  return { kind: "holds", facts: holding };
}

/** A fact's value; undefined where the register says that it does not know. */
function factValue(facts: PostFacts, fact: FactName): number | string | boolean | undefined {
  const value = facts[fact];
  return value === "unknown" ? undefined : value;
}

function limitValue(limit: Limit, facts: PostFacts, norms: Norms): number | undefined {
  if (limit.kind === "number") return limit.value;
  if (limit.kind === "norm") return norms[limit.norm] ?? limit.otherwise;
  const value = factValue(facts, limit.fact);
  return typeof value === "number" ? value : undefined;
}

function limitFacts(limit: Limit): readonly FactName[] {
  return limit.kind === "fact" ? [limit.fact] : [];
}
