import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { attackerRanges } from "./attackerRanges.ts";
import type { PublishedEquation, Range } from "./attackerRanges.ts";
import type { IndistinctGroup, PublishedRelease } from "./publishedRow.ts";
import type { ReducedEquation } from "./reduceEquations.ts";
import { answersToItem, highestAnswer, sumOfItem } from "./releaseQuestion.ts";

/**
 * What the attacker can tell of each group's sum of answers on each scale (lowest answer counting 0): by
 * elimination where the group stands alone in an equation, by two programmes where groups stand together.
 * Response counts are known to the attacker, and so what each sum can hold at most.
 * @returns per group and scale
 */
export async function indexRanges(
  { groups: base, scales }: PublishedRelease,
  groups: readonly IndistinctGroup[],
  equations: readonly ReducedEquation[],
  solveSeries: SolveSeries,
): Promise<{ readonly ranges: readonly (readonly Range[])[]; readonly programmes: number }> {
  const top = highestAnswer(base);
  const alone = new Set(
    equations.flatMap(({ coefficients }) => (coefficients.size === 1 ? [...coefficients.keys()] : [])),
  );
  const together = [...groups.keys()].filter((group) => !alone.has(group));
  const cellOf = new Map(together.map((group, cell) => [group, cell]));
  const ranges = groups.map((group): Range[] =>
    scales.map(({ items }) => {
      const sum = items.reduce((total, item) => total + sumOfItem(group.answers, item), 0);
      return { low: sum, high: sum };
    }),
  );
  let programmes = 0;
  for (const [scale, { items }] of scales.entries()) {
    if (together.length === 0) break;
    const sumOf = (group: number): number => ranges[group]![scale]!.low;
    const most = (group: number): number =>
      items.reduce((sum, item) => sum + answersToItem(groups[group]!.answers, item) * top, 0);
    const told = equations
      .filter(({ coefficients }) => coefficients.size > 1)
      .map(({ coefficients }): PublishedEquation => ({
        terms: [...coefficients].map(([group, factor]) => [cellOf.get(group)!, factor] as const),
        value: [...coefficients].reduce((sum, [group, factor]) => sum + factor * sumOf(group), 0),
      }));
    const cells = together.map((group) => ({ low: 0, high: most(group) }));
    const targets = together.map((_, cell) => [cell]);
    const report = await attackerRanges(cells, told, targets, solveSeries, 600);
    programmes += report.programmes;
    together.forEach((group, cell) => {
      ranges[group]![scale] = report.ranges[cell]!;
    });
  }
  return { ranges, programmes };
}
