import {
  attackerRanges,
  type PublishedEquation,
  type Target,
  type UnknownCell,
} from "../disclosure/attackerRanges.ts";
import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import type { AnsweredUnit, Thresholds } from "./decideRelease.ts";
import type { Instrument } from "./instrument.ts";
import { scalesOf, type ScalePlan } from "./scales.ts";
import { fewestAnswers, type UnitStatistics } from "./unitStatistics.ts";

export interface AuditInput {
  readonly instrument: Instrument;
  readonly units: readonly AnsweredUnit[];
  /** Each unit with all below it. */
  readonly whole: readonly UnitStatistics[];
  readonly index: readonly boolean[];
  readonly items: readonly boolean[];
  readonly thresholds: Thresholds;
}

export interface AuditReport {
  /** Units whose own answers could be pinned. */
  readonly exposed: readonly number[];
  readonly unknowns: number;
  readonly equations: number;
  readonly programmes: number;
  /** The narrowest range of any protected sum, in answer steps; undefined when there was nothing to protect. */
  readonly narrowest: number | undefined;
}

const secondsAtMost = 120;
/** A sum of whole answers is pinned when less than one step is left open. */
const leastWidth = 1 - 1e-6;

/**
 * The attacker's view of a release, built from the figures alone and not from how they were chosen.
 *
 * Unknown: per group (a unit's own people) and item, the sum over those who answered everything and the sum over
 * the others. Known: how many they are, every published item mean and index, and the sums of scores that later
 * rounds use. Each group below the item threshold must keep every item's sum, and below the index threshold its
 * total, open by at least one answer step.
 */
export async function auditRelease(input: AuditInput, solveSeries: SolveSeries): Promise<AuditReport> {
  const { units, instrument, thresholds } = input;
  const itemCount = instrument.items.length;
  const cellsOf = (place: number, item: number) =>
    [2 * (place * itemCount + item), 2 * (place * itemCount + item) + 1] as const;
  const cells = units.flatMap(({ own }) => unknownsOf(instrument, own));
  const equations = [...itemEquations(input, cellsOf), ...indexEquations(input, cellsOf)];

  const targets: { readonly place: number; readonly target: Target }[] = [];
  units.forEach(({ own }, place) => {
    const items = instrument.items.map((_, item) => cellsOf(place, item));
    if (own.respondents === 0) return;
    if (fewestAnswers(own) < thresholds.items) {
      items.forEach((pair, item) => {
        if (answersTo(own, item) > 0) targets.push({ place, target: pair });
      });
    }
    if (own.moments.n < thresholds.index) targets.push({ place, target: items.flat() });
  });
  const report = await attackerRanges(
    cells,
    equations,
    targets.map(({ target }) => target),
    solveSeries,
    secondsAtMost,
  );
  const widths = report.ranges.map(({ low, high }) => high - low);
  const exposed = targets.filter((_, index) => widths[index]! < leastWidth).map(({ place }) => place);
  return {
    exposed: [...new Set(exposed)],
    unknowns: report.unknowns,
    equations: report.equations,
    programmes: report.programmes,
    narrowest: widths.length === 0 ? undefined : Math.min(...widths),
  };
}

type CellsOf = (place: number, item: number) => readonly [complete: number, others: number];

function answersTo({ counts }: UnitStatistics, item: number): number {
  return counts[item]!.reduce((sum, count) => sum + count, 0);
}

function sumOf({ counts }: UnitStatistics, item: number, lowest: number): number {
  return counts[item]!.reduce((sum, count, level) => sum + count * (lowest + level), 0);
}

/** Per item two cells: those who answered everything, and the others who answered the item. */
function unknownsOf({ items, scale }: Instrument, own: UnitStatistics): readonly UnknownCell[] {
  return items.flatMap((_, item) => {
    const complete = own.moments.n;
    const others = answersTo(own, item) - complete;
    return [complete, others].map((n) => ({ low: n * scale.min, high: n * scale.max }));
  });
}

/** The sums that a published unit's items tell, less those of published units below: the same equations, smaller. */
function itemEquations(
  { instrument, units, items, whole }: AuditInput,
  cellsOf: CellsOf,
): readonly PublishedEquation[] {
  const remainder = remaindersOf(units, items);
  return [...remainder].flatMap(([place, { own, below }]) =>
    instrument.items.map((_, item) => ({
      terms: own.flatMap((member) => cellsOf(member, item).map((cell) => [cell, 1] as const)),
      value:
        sumOf(whole[place]!, item, instrument.scale.min) -
        below.reduce((sum, unit) => sum + sumOf(whole[unit]!, item, instrument.scale.min), 0),
    })),
  );
}

/** What a published index tells where the items are not published anyway, and the sums of scores behind each. */
function indexEquations(input: AuditInput, cellsOf: CellsOf): readonly PublishedEquation[] {
  const { instrument, units, index, whole } = input;
  const scales = scalesOf(instrument);
  const below = membersBelow(units);
  const means = units.flatMap((_, place) =>
    index[place] && !input.items[place]
      ? scales.flatMap((scale) => meanEquation(instrument, scale, whole[place]!, below[place]!, cellsOf))
      : [],
  );
  const scores = [...remaindersOf(units, index)].flatMap(([place, { own, below: published }]) =>
    scales.map((scale) =>
      scoreEquation(
        scale,
        whole[place]!,
        published.map((unit) => whole[unit]!),
        own,
        cellsOf,
      ),
    ),
  );
  return [...means, ...scores];
}

/** Σ items (Σ answers / n of the item) = the published mean of the items' means, where that is how the index is made. */
function meanEquation(
  { scoring, scale: bounds }: Instrument,
  scale: ScalePlan,
  statistics: UnitStatistics,
  members: readonly number[],
  cellsOf: CellsOf,
): readonly PublishedEquation[] {
  if (scoring !== "meanOfItemIndices") return [];
  const parts = scale.items.map((item) => ({ item, n: answersTo(statistics, item) }));
  if (parts.some(({ n }) => n === 0)) return [];
  return [
    {
      terms: parts.flatMap(({ item, n }) =>
        members.flatMap((member) => cellsOf(member, item).map((cell) => [cell, 1 / n] as const)),
      ),
      value: parts.reduce((sum, { item, n }) => sum + sumOf(statistics, item, bounds.min) / n, 0),
    },
  ];
}

/** The sum of complete scores in a unit, less those of published units below. */
function scoreEquation(
  scale: ScalePlan,
  statistics: UnitStatistics,
  below: readonly UnitStatistics[],
  members: readonly number[],
  cellsOf: CellsOf,
): PublishedEquation {
  const sum = ({ moments }: UnitStatistics) =>
    scale.items.reduce((total, item) => total + moments.sums[item]!, 0);
  return {
    terms: scale.items.flatMap((item) => members.map((member) => [cellsOf(member, item)[0], 1] as const)),
    value: sum(statistics) - below.reduce((total, unit) => total + sum(unit), 0),
  };
}

/** Per published unit: its atom's units, and the published units directly below it. */
function remaindersOf(
  units: readonly AnsweredUnit[],
  published: readonly boolean[],
): ReadonlyMap<number, { readonly own: readonly number[]; readonly below: readonly number[] }> {
  const found = new Map<number, { own: number[]; below: number[] }>();
  const nearest: number[] = [];
  units.forEach(({ parent }, place) => {
    const above = parent < 0 ? -1 : nearest[parent]!;
    nearest[place] = published[place] ? place : above;
    if (published[place]) {
      found.set(place, { own: [], below: [] });
      if (above >= 0) found.get(above)!.below.push(place);
    }
    if (nearest[place]! >= 0) found.get(nearest[place]!)!.own.push(place);
  });
  return found;
}

/** Per unit, itself and all units below it. */
function membersBelow(units: readonly AnsweredUnit[]): readonly (readonly number[])[] {
  const members = units.map((_, place) => [place]);
  for (let place = units.length - 1; place >= 0; place -= 1) {
    const { parent } = units[place]!;
    if (parent >= 0) members[parent]!.push(...members[place]!);
  }
  return members;
}
