import type { RaterSpread } from "../statistics/selfOtherAgreement.ts";
import type { CompetencyMeasure } from "./measuredLevel.ts";
import type { SurveyRule } from "./rules.ts";

/** One item of a workplace's survey, as its round released it. */
export interface ReleasedItem {
  readonly item: string;
  readonly answers: number;
  /** 0 to 100 in the favourable direction. */
  readonly index: number;
  /** How many gave each answer, the lowest first. */
  readonly counts: readonly number[];
}

/** The scale that competencies are measured on. */
const measuringScale = { lowest: 1, highest: 5 } as const;

/**
 * What people say of their nearest manager, as measures of competencies: each workplace is one perspective, its mean
 * the mean of the items' means on the measuring scale.
 *
 * A release holds no answer sheets, so how the items go together is not known. The spread between raters is therefore
 * taken as the largest that their own spreads allow, ((s₁ + … + s_k) / k)²: the variance of a mean of k items that go
 * together wholly. n is the smallest of the items'. Over several workplaces the spread is pooled by its degrees of
 * freedom. See docs/methods/needs.md.
 * @param workplaces the released items of each workplace that the manager leads
 * @returns in the order of the rule; competencies none of whose items was released with two answers or more are none
 */
export function workplaceMeasures(
  { items: rules }: SurveyRule,
  workplaces: readonly (readonly ReleasedItem[])[],
): readonly CompetencyMeasure[] {
  const byCompetency = Map.groupBy(rules, ({ competencyId }) => competencyId);
  return [...byCompetency].flatMap(([competencyId, named]) => {
    const isNamed = new Set(named.map(({ item }) => item));
    const views = workplaces.flatMap((released) =>
      viewOf(released.filter(({ item, answers }) => isNamed.has(item) && answers >= 2)),
    );
    if (views.length === 0) return [];
    const perspectives = views.map(({ raters, mean }) => ({ relation: "report", raters, mean }) as const);
    return [{ competencyId, perspectives, spread: poolSpreads(views.map(({ spread }) => spread)) }];
  });
}

interface View {
  readonly raters: number;
  readonly mean: number;
  readonly spread: RaterSpread;
}

function viewOf(items: readonly ReleasedItem[]): readonly View[] {
  if (items.length === 0) return [];
  const raters = Math.min(...items.map(({ answers }) => answers));
  const mean = items.reduce((sum, { index }) => sum + scoreOf(index), 0) / items.length;
  return [{ raters, mean, spread: spreadOf(items, raters) }];
}

function poolSpreads(spreads: readonly RaterSpread[]): RaterSpread {
  const degreesOfFreedom = spreads.reduce((sum, one) => sum + one.degreesOfFreedom, 0);
  const squares = spreads.reduce((sum, one) => sum + one.degreesOfFreedom * one.variance, 0);
  return { variance: squares / degreesOfFreedom, degreesOfFreedom };
}

function scoreOf(index: number): number {
  return measuringScale.lowest + (index / 100) * (measuringScale.highest - measuringScale.lowest);
}

function spreadOf(items: readonly ReleasedItem[], raters: number): RaterSpread {
  const deviation = items.reduce((sum, { counts }) => sum + standardDeviation(counts), 0) / items.length;
  return { variance: deviation ** 2, degreesOfFreedom: raters - 1 };
}

/** Of the answers, in steps of the measuring scale, with n − 1. */
function standardDeviation(counts: readonly number[]): number {
  const step = (measuringScale.highest - measuringScale.lowest) / (counts.length - 1);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, level) => sum + count * level, 0) / n;
  const squares = counts.reduce((sum, count, level) => sum + count * (level - mean) ** 2, 0);
  return step * Math.sqrt(squares / (n - 1));
}
