import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { attackerRanges } from "./attackerRanges.ts";
import type { PublishedEquation, Range, UnknownCell } from "./attackerRanges.ts";
import type { IndistinctGroup, PublishedRelease } from "./publishedRow.ts";
import type { ReducedEquation } from "./reduceEquations.ts";
import { protectedSteps } from "./releaseAudit.ts";
import type { AuditedIntervals, Exposure } from "./releaseAudit.ts";
import { answersToItem, highestAnswer, sumOfItem } from "./releaseQuestion.ts";
import type { ReleaseScale } from "./releaseQuestion.ts";
import { smallestRow } from "./smallestRow.ts";

/**
 * What the indices of several scales, set against each other, tell of single items in a group that is below the
 * threshold for items: a total of three items and a sub-scale of two of them tell the third. Unknown is each item's
 * sum, known each scale's; two programmes per item, unless the sum of one item may plainly move a step if that of
 * another in the same scales moves back.
 * @param ranges per group and scale, what is left of its sum
 */
export async function auditItemsBehindIndices(
  release: PublishedRelease,
  groups: readonly IndistinctGroup[],
  items: readonly ReducedEquation[],
  ranges: readonly (readonly Range[])[],
  solveSeries: SolveSeries,
): Promise<AuditedIntervals> {
  const covered = new Set(items.flatMap(({ coefficients }) => [...coefficients.keys()]));
  const top = highestAnswer(release.groups);
  const small = [...groups.keys()]
    .filter((group) => !covered.has(group))
    .flatMap((group) =>
      [...groups[group]!.answers.counts.keys()]
        .filter((item) => isBelow(groups[group]!, item, release.thresholds.items))
        .map((item) => ({ group, item })),
    );
  const open = small.filter(({ group, item }) => !mayMove(release.scales, groups[group]!, item, top));
  const widths: number[] = [];
  let programmes = 0;
  for (const [group, asked] of Map.groupBy(open, ({ group }) => group)) {
    const { cells, equations } = writeSums(release.scales, groups[group]!, ranges[group]!, top);
    const targets = asked.map(({ item }) => [item]);
    const report = await attackerRanges(cells, equations, targets, solveSeries, 600);
    programmes += report.programmes;
    widths.push(...report.ranges.map(({ low, high }) => high - low));
  }
  const exposures = open.flatMap(({ group, item }, index) =>
    widths[index]! >= protectedSteps - 1e-6
      ? []
      : [exposureOf(release, groups[group]!, item, widths[index]!)],
  );
  const narrowest = widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY);
  return { exposures, intervals: small.length, programmes, narrowest };
}

function exposureOf(
  release: PublishedRelease,
  group: IndistinctGroup,
  item: number,
  width: number,
): Exposure {
  const row = smallestRow(release, group, "index");
  return { row, level: "index", reason: "tooFewAnswers", figure: `item ${item}`, width };
}

function isBelow({ answers }: IndistinctGroup, item: number, threshold: number): boolean {
  const n = answersToItem(answers, item);
  return n > 0 && n < threshold;
}

/** One step up with another item's step down, or the other way round: another world with the same indices. */
function mayMove(
  scales: readonly ReleaseScale[],
  { answers }: IndistinctGroup,
  item: number,
  top: number,
): boolean {
  const inScales = (place: number): string =>
    scales.flatMap((scale, index) => (scale.items.includes(place) ? [index] : [])).join(" ");
  const mayRise = (place: number): boolean => sumOfItem(answers, place) < answersToItem(answers, place) * top;
  const mayFall = (place: number): boolean => sumOfItem(answers, place) > 0;
  if (inScales(item) === "") return true;
  return [...answers.counts.keys()].some(
    (other) =>
      other !== item &&
      inScales(other) === inScales(item) &&
      ((mayRise(item) && mayFall(other)) || (mayFall(item) && mayRise(other))),
  );
}

/** Cells: each item's sum, in the items' order, then each scale's. */
function writeSums(
  scales: readonly ReleaseScale[],
  { answers }: IndistinctGroup,
  ranges: readonly Range[],
  top: number,
): { readonly cells: readonly UnknownCell[]; readonly equations: readonly PublishedEquation[] } {
  const items = answers.counts.map((_, item) => ({ low: 0, high: answersToItem(answers, item) * top }));
  const equations = scales.map((scale, index) => ({
    terms: [...scale.items.map((item) => [item, 1] as const), [items.length + index, -1] as const],
    value: 0,
  }));
  return { cells: [...items, ...ranges], equations };
}
