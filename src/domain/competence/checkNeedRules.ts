import type { ContentFault } from "./checkFramework.ts";
import type { Condition } from "./condition.ts";
import { factKinds } from "./postFacts.ts";
import type { FactKind } from "./postFacts.ts";
import type { NeedRules, SurveyRule } from "./rules.ts";

/**
 * What rules mean, beyond their shape: ids once, facts compared with what they can be, competencies of the framework.
 * @param competencyIds of the framework that the rules name
 * @param itemsByInstrument the items of each instrument that exists, over all its versions
 */
export function checkNeedRules(
  rules: NeedRules,
  competencyIds: ReadonlySet<string>,
  itemsByInstrument: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ContentFault[] {
  const { conditions, demands, surveys } = rules;
  return [
    ...conditions.flatMap((rule, index) =>
      ruleFaults(conditions, rule, ["conditions", index], rule.touches, competencyIds),
    ),
    ...demands.rules.flatMap((rule, index) => {
      const named = rule.points.map(({ competencyId }) => competencyId);
      return ruleFaults(demands.rules, rule, ["demands", "rules", index], named, competencyIds);
    }),
    ...surveys.flatMap((rule, index) =>
      surveyFaults(rule, competencyIds, itemsByInstrument).map((message) => ({
        at: ["surveys", index],
        message,
      })),
    ),
    ...(demands.baseScore > demands.highestScore
      ? [{ at: ["demands"], message: "has a baseScore above the highestScore" }]
      : []),
  ];
}

function surveyFaults(
  { instrument, items }: SurveyRule,
  competencyIds: ReadonlySet<string>,
  itemsByInstrument: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const known = itemsByInstrument.get(instrument);
  if (known === undefined) return [`names instrument ${instrument}, which does not exist`];
  return items.flatMap(({ item, competencyId }) => [
    ...(known.has(item) ? [] : [`names item ${item}, which ${instrument} does not have`]),
    ...(competencyIds.has(competencyId)
      ? []
      : [`names competency ${competencyId}, which the framework does not have`]),
  ]);
}

interface Rule {
  readonly id: string;
  readonly when: Condition;
}

function ruleFaults(
  all: readonly Rule[],
  rule: Rule,
  at: readonly (string | number)[],
  named: readonly string[],
  competencyIds: ReadonlySet<string>,
): readonly ContentFault[] {
  const isTwice = all.find(({ id }) => id === rule.id) !== rule;
  const unknown = named.filter((id) => !competencyIds.has(id));
  return [
    ...(isTwice ? ["is there twice"] : []),
    ...unknown.map((id) => `names competency ${id}, which the framework does not have`),
    ...conditionFaults(rule.when),
  ].map((message) => ({ at, message }));
}

function conditionFaults(condition: Condition): readonly string[] {
  if ("of" in condition) return condition.of.flatMap(conditionFaults);
  const kind: FactKind = factKinds[condition.fact];
  if ("value" in condition) {
    const canBe = kind === "truth" ? [true, false] : kind === "number" ? [] : kind;
    return canBe.some((value) => value === condition.value)
      ? []
      : [`compares ${condition.fact} with ${String(condition.value)}, which it cannot be`];
  }
  const compared =
    condition.limit.kind === "fact" ? [condition.fact, condition.limit.fact] : [condition.fact];
  return compared
    .filter((fact) => factKinds[fact] !== "number")
    .map((fact) => `compares ${fact} as a number, which it is not`);
}
