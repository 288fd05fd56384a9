import { atomsOf, publishUnits } from "../disclosure/publishUnits.ts";
import type { SolveSeries } from "../optimisation/linearProgramme.ts";
import { auditRelease, type AuditReport } from "./auditRelease.ts";
import type { Instrument } from "./instrument.ts";
import type { UnitDecision, WithheldReason } from "./unitRelease.ts";
import { fewestAnswers, rollUp, type UnitStatistics } from "./unitStatistics.ts";

/** A unit of a round with what its own people answered. */
export interface AnsweredUnit {
  /** Place of the unit above, −1 at the top; parents before children. */
  readonly parent: number;
  readonly own: UnitStatistics;
  /** Somebody leads this unit itself, and would miss its result most. */
  readonly isLed: boolean;
}

export interface Thresholds {
  /** Fewest answers behind an index. */
  readonly index: number;
  /** Fewest answers behind an item or a distribution. */
  readonly items: number;
}

export interface ReleaseDecision {
  readonly decisions: readonly UnitDecision[];
  /** The published unit that each unit's own answers are kept with, by level; −1: with none. */
  readonly indexAtoms: readonly number[];
  readonly itemAtoms: readonly number[];
  readonly audit: AuditReport;
}

type Barred = Map<number, WithheldReason>;

/** Each round of the loop bars at least one unit, so it ends; more than this would be a defect. */
const roundsAtMost = 200;

/**
 * Decides once what a round may show: which units an index, and which their items too, so that nothing published,
 * alone or together, tells of a group below the threshold. An index counts those who answered everything, items
 * count the item with fewest answers: all figures of a unit then rest on at least so many.
 *
 * Publish at least cost (`publishUnits`), bar what everybody answered alike, solve the attacker's programmes over
 * all that would be published; bar what they expose, and decide anew until they expose nothing.
 */
export async function decideRelease(
  instrument: Instrument,
  units: readonly AnsweredUnit[],
  thresholds: Thresholds,
  solveSeries: SolveSeries,
): Promise<ReleaseDecision> {
  const parents = units.map(({ parent }) => parent);
  const whole = rollUp(
    units.map(({ own }) => own),
    parents,
  );
  const barredIndex: Barred = new Map();
  const barredItems: Barred = new Map();
  for (let round = 0; round < roundsAtMost; round += 1) {
    const index = publish(units, thresholds.index, (unit) => unit.moments.n, barredIndex);
    const notShown = new Map([
      ...barredItems,
      ...units.flatMap((_, place) => (index[place] ? [] : [[place, "tooFewAnswers"] as const])),
    ]);
    const items = publish(units, thresholds.items, fewestAnswers, notShown);
    const [indexAtoms, itemAtoms] = [atomsOf(parents, index), atomsOf(parents, items)];
    const before = barredIndex.size + barredItems.size;
    barUniform(instrument, units, indexAtoms, itemAtoms, barredIndex, barredItems);
    if (barredIndex.size + barredItems.size > before) continue;

    const audit = await auditRelease({ instrument, units, whole, index, items, thresholds }, solveSeries);
    if (audit.exposed.length === 0) {
      const decisions = units.map((_, place) =>
        decisionOf(place, whole, thresholds, { index, items, barredIndex, barredItems }),
      );
      return { decisions, indexAtoms, itemAtoms, audit };
    }
    for (const place of audit.exposed) {
      if (itemAtoms[place]! >= 0 && !barredItems.has(itemAtoms[place]!))
        barredItems.set(itemAtoms[place]!, "protectsAnother");
      else if (indexAtoms[place]! >= 0) barredIndex.set(indexAtoms[place]!, "protectsAnother");
    }
  }
  throw new Error("no release was found that the audit accepts");
}

function publish(
  units: readonly AnsweredUnit[],
  threshold: number,
  count: (own: UnitStatistics) => number,
  barred: ReadonlyMap<number, unknown>,
): readonly boolean[] {
  const answers = units.map(({ own }) => (own.respondents === 0 ? 0 : Math.max(1, count(own))));
  const total = 1 + answers.reduce((sum, one) => sum + one, 0);
  return publishUnits(
    units.map(({ parent, isLed }, place) => ({
      parent,
      own: answers[place]!,
      // A unit that somebody leads is missed twice as much; of equals the larger one is.
      cost: (isLed ? 2 : 1) + answers[place]! / total,
      isBarred: barred.has(place),
    })),
    threshold,
  );
}

/** Where all in an atom gave the very same answer, or all the best or worst, what each person answered follows. */
function barUniform(
  { scale }: Instrument,
  units: readonly AnsweredUnit[],
  indexAtoms: readonly number[],
  itemAtoms: readonly number[],
  barredIndex: Barred,
  barredItems: Barred,
): void {
  const last = scale.max - scale.min;
  for (const [atom, members] of membersByAtom(itemAtoms)) {
    const counts = countsOf(units, members);
    if (counts.some((levels) => levels.filter((count) => count > 0).length === 1))
      barredItems.set(atom, "tooUniform");
  }
  for (const [atom, members] of membersByAtom(indexAtoms)) {
    const counts = countsOf(units, members);
    const allAt = (level: number) =>
      counts.every((levels) => levels.every((count, at) => at === level || count === 0));
    if (allAt(0) || allAt(last)) barredIndex.set(atom, "tooUniform");
  }
}

export function membersByAtom(atoms: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = atoms.map((_, place) => place).filter((place) => atoms[place]! >= 0);
  return Map.groupBy(places, (place) => atoms[place]!);
}

function countsOf(
  units: readonly AnsweredUnit[],
  members: readonly number[],
): readonly (readonly number[])[] {
  const first = units[members[0]!]!.own.counts;
  return first.map((levels, item) =>
    levels.map((_, level) =>
      members.reduce((sum, place) => sum + units[place]!.own.counts[item]![level]!, 0),
    ),
  );
}

interface Decided {
  readonly index: readonly boolean[];
  readonly items: readonly boolean[];
  readonly barredIndex: Barred;
  readonly barredItems: Barred;
}

function decisionOf(
  place: number,
  whole: readonly UnitStatistics[],
  thresholds: Thresholds,
  { index, items, barredIndex, barredItems }: Decided,
): UnitDecision {
  const statistics = whole[place]!;
  if (items[place]) return { level: "items" };
  if (index[place]) {
    const tooFew = fewestAnswers(statistics) < thresholds.items;
    return {
      level: "index",
      itemsReason: tooFew ? "tooFewAnswers" : (barredItems.get(place) ?? "protectsAnother"),
    };
  }
  const tooFew = statistics.moments.n < thresholds.index;
  return {
    level: "withheld",
    reason: tooFew ? "tooFewAnswers" : (barredIndex.get(place) ?? "protectsAnother"),
  };
}
