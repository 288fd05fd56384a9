import type { LocalText } from "../shared/localText.ts";
import type { Framework } from "./framework.ts";
import type { NeedRules } from "./rules.ts";

/** What a piece of advice is about: a competency, or a condition of the post. */
export interface KnownAdvice {
  readonly key: string;
  readonly title: LocalText;
}

export const needAdviceKey = (competencyId: string): string => `need.${competencyId}`;
export const conditionAdviceKey = (ruleId: string): string => `condition.${ruleId}`;

/** Finds what a key means; undefined when no advice of these rules has it. */
export function findAdvice(key: string, framework: Framework, rules: NeedRules): KnownAdvice | undefined {
  const competency = framework.competencies.find(({ id }) => needAdviceKey(id) === key);
  const rule = rules.conditions.find(({ id }) => conditionAdviceKey(id) === key);
  const title = competency?.name ?? rule?.situation;
  return title && { key, title };
}
