import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { attackerRanges } from "./attackerRanges.ts";
import type { PublishedEquation, UnknownCell } from "./attackerRanges.ts";
import type { IndistinctGroup, PublishedRelease } from "./publishedRow.ts";
import type { ReducedEquation } from "./reduceEquations.ts";
import { answersToItem, sumOfItem } from "./releaseQuestion.ts";

/** One person's answer to an item, or the sum of a whole group's. */
export interface ItemAim {
  readonly group: number;
  readonly item: number;
  readonly of: "person" | "group";
}

/**
 * How far what is aimed at may vary, by the attacker's programmes on counts: x[group, item, answer] are at least 0,
 * sum over answers to the group's known n, over a published row to its distribution, and weighted by the answer
 * over a scale's items to its index. One person's answer is a part p ≤ x of their group with Σ p = 1.
 */
export async function itemWidths(
  release: PublishedRelease,
  groups: readonly IndistinctGroup[],
  items: readonly ReducedEquation[],
  indices: readonly ReducedEquation[],
  aims: readonly ItemAim[],
  solveSeries: SolveSeries,
): Promise<{ readonly widths: readonly number[]; readonly programmes: number }> {
  if (aims.length === 0) return { widths: [], programmes: 0 };
  const world = writeCounts(release, groups, items, indices);
  const targets = aims.map((aim) => [addAim(world, groups, aim)]);
  const report = await attackerRanges(world.cells, world.equations, targets, solveSeries, 600);
  return { widths: report.ranges.map(({ low, high }) => high - low), programmes: report.programmes };
}

interface CountWorld {
  readonly cells: UnknownCell[];
  readonly equations: PublishedEquation[];
  /** Cell of the lowest answer's count; the others follow it. */
  readonly firstCell: ReadonlyMap<string, number>;
}

function writeCounts(
  { scales }: PublishedRelease,
  groups: readonly IndistinctGroup[],
  items: readonly ReducedEquation[],
  indices: readonly ReducedEquation[],
): CountWorld {
  const covered = new Set(items.flatMap(({ coefficients }) => [...coefficients.keys()]));
  const cells: UnknownCell[] = [];
  const equations: PublishedEquation[] = [];
  const firstCell = new Map<string, number>();
  for (const group of covered) {
    groups[group]!.answers.counts.forEach((levels, item) => {
      const n = answersToItem(groups[group]!.answers, item);
      const first = cells.length;
      firstCell.set(`${group} ${item}`, first);
      cells.push(...levels.map(() => ({ low: 0, high: n })));
      equations.push({ terms: levels.map((_, level) => [first + level, 1] as const), value: n });
    });
  }
  const cellOf: CellOf = (group, item, level) => firstCell.get(`${group} ${item}`)! + level;
  equations.push(...items.flatMap((equation) => distributionEquations(groups, equation, cellOf)));
  const within = indices.filter(({ coefficients }) =>
    coefficients.keys().every((group) => covered.has(group)),
  );
  for (const { items: places } of scales)
    equations.push(...within.map((equation) => scaleEquation(groups, equation, places, cellOf)));
  return { cells, equations, firstCell };
}

type CellOf = (group: number, item: number, level: number) => number;

/** Σ coefficient · x[group, item, answer] = the same combination of true counts, for every item and answer. */
function distributionEquations(
  groups: readonly IndistinctGroup[],
  { coefficients }: ReducedEquation,
  cellOf: CellOf,
): readonly PublishedEquation[] {
  const [any] = coefficients.keys();
  return groups[any!]!.answers.counts.flatMap((levels, item) =>
    levels.map((_, level) => ({
      terms: [...coefficients].map(([group, factor]) => [cellOf(group, item, level), factor] as const),
      value: [...coefficients].reduce(
        (sum, [group, factor]) => sum + factor * groups[group]!.answers.counts[item]![level]!,
        0,
      ),
    })),
  );
}

/** Σ coefficient · answer · x[group, item, answer] over a scale's items = the same combination of true sums. */
function scaleEquation(
  groups: readonly IndistinctGroup[],
  { coefficients }: ReducedEquation,
  items: readonly number[],
  cellOf: CellOf,
): PublishedEquation {
  const parts = [...coefficients].flatMap(([group, factor]) =>
    items.map((item) => ({ group, factor, item })),
  );
  return {
    terms: parts.flatMap(({ group, factor, item }) =>
      groups[group]!.answers.counts[item]!.flatMap((_, level) =>
        level === 0 ? [] : [[cellOf(group, item, level), factor * level] as const],
      ),
    ),
    value: parts.reduce(
      (sum, { group, factor, item }) => sum + factor * sumOfItem(groups[group]!.answers, item),
      0,
    ),
  };
}

/** Adds a cell that is what is aimed at, weighted by the answers. */
function addAim(
  { cells, equations, firstCell }: CountWorld,
  groups: readonly IndistinctGroup[],
  { group, item, of }: ItemAim,
): number {
  const levels = groups[group]!.answers.counts[item]!;
  const first = firstCell.get(`${group} ${item}`)!;
  const addCell = (high: number): number => cells.push({ low: 0, high }) - 1;
  const n = answersToItem(groups[group]!.answers, item);
  const parts =
    of === "group"
      ? levels.map((_, level) => first + level)
      : levels.map((_, level) => {
          const one = addCell(1);
          const others = addCell(n);
          equations.push({ terms: [[first + level, 1], [one, -1], [others, -1]], value: 0 }); // prettier-ignore
          return one;
        });
  if (of === "person") equations.push({ terms: parts.map((part) => [part, 1] as const), value: 1 });
  const aimed = addCell((levels.length - 1) * (of === "group" ? n : 1));
  const weighted = parts.flatMap((part, level) => (level === 0 ? [] : [[part, level] as const]));
  equations.push({ terms: [[aimed, -1], ...weighted], value: 0 });
  return aimed;
}
