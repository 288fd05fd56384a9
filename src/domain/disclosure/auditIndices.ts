import type { Range } from "./attackerRanges.ts";
import type { ReducedEquation } from "./reduceEquations.ts";
import type { IndistinctGroup, PublishedRelease } from "./publishedRow.ts";
import { answersToItem, highestAnswer } from "./releaseQuestion.ts";
import type { ReleaseScale } from "./releaseQuestion.ts";
import { protectedSteps } from "./releaseAudit.ts";
import type { AuditedIntervals, Exposure } from "./releaseAudit.ts";
import { smallestRow } from "./smallestRow.ts";

/**
 * What indices tell of one person. For each group whose sum on a scale the attacker can bound, one person's own sum
 * lies within
 *
 *     max(0, low − what the others can hold) … min(what one person can hold, high)
 *
 * and, where the spread of scores is told as well, within mean ± √(SS · (n − 1)/n) (Samuelson's inequality).
 * @param ranges per group and scale, what the attacker's programmes leave of its sum (lowest answer counting 0)
 */
export function auditIndices(
  release: PublishedRelease,
  groups: readonly IndistinctGroup[],
  equations: readonly ReducedEquation[],
  ranges: readonly (readonly Range[])[],
): AuditedIntervals {
  const exposures: Exposure[] = tooSmallSums(release, groups, equations);
  let narrowest = Number.POSITIVE_INFINITY;
  let intervals = 0;
  groups.forEach((group, place) => {
    release.scales.forEach((scale, index) => {
      const width = widthForOne(release, group, scale, index, ranges[place]![index]!);
      if (width === undefined) return;
      intervals += 1;
      narrowest = Math.min(narrowest, width);
      if (width >= protectedSteps - 1e-6) return;
      const row = smallestRow(release, group, "index");
      exposures.push({ row, level: "index", reason: "tooUniform", figure: scale.id, width });
    });
  });
  return { exposures, intervals, programmes: 0, narrowest };
}

/** Sums over fewer people than the threshold that combination alone gives: 0 wide. */
function tooSmallSums(
  { rows, scales, thresholds }: PublishedRelease,
  groups: readonly IndistinctGroup[],
  equations: readonly ReducedEquation[],
): Exposure[] {
  return equations.flatMap(({ coefficients, ofRows }): Exposure[] => {
    const factors = [...coefficients.values()];
    if (factors.some((factor) => Math.abs(factor - factors[0]!) > 1e-9)) return [];
    const people = [...coefficients.keys()].reduce(
      (sum, group) => sum + groups[group]!.answers.respondents,
      0,
    );
    if (people >= thresholds.index) return [];
    const [row] = [...ofRows.keys()].sort((a, b) => rows[a]!.groups.length - rows[b]!.groups.length);
    return [
      {
        row: row!,
        level: "index",
        reason: "tooFewAnswers",
        figure: scales[0]?.id ?? "respondents",
        width: 0,
      },
    ];
  });
}

/** In answer steps per item; undefined when nobody answered the scale. */
function widthForOne(
  { groups: base }: PublishedRelease,
  group: IndistinctGroup,
  scale: ReleaseScale,
  place: number,
  sum: Range,
): number | undefined {
  const { answers } = group;
  const items = scale.items.filter((item) => answersToItem(answers, item) > 0);
  if (items.length === 0) return undefined;
  const top = highestAnswer(base);
  const one = items.length * top;
  const others = capacity(answers, items, top) - one;
  const person = { low: Math.max(0, sum.low - others), high: Math.min(one, sum.high) };
  const bySpread = spreadRange(answers, place);
  const low = Math.max(person.low, bySpread.low * scale.items.length);
  const high = Math.min(person.high, bySpread.high * scale.items.length);
  return Math.max(0, high - low) / items.length;
}

/** P. A. Samuelson (1968), JASA 63, 1522: nobody is farther from the mean than √(SS (n − 1)/n). */
function spreadRange({ complete, scores }: IndistinctGroup["answers"], scale: number): Range {
  const { sum, sumOfSquares } = scores[scale]!;
  if (complete < 2) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const mean = sum / complete;
  const deviations = Math.max(0, sumOfSquares - sum * mean);
  const reach = Math.sqrt((deviations * (complete - 1)) / complete);
  return { low: mean - reach, high: mean + reach };
}

function capacity(answers: IndistinctGroup["answers"], items: readonly number[], top: number): number {
  return items.reduce((sum, item) => sum + answersToItem(answers, item) * top, 0);
}
