import { atomsOf, publishUnits } from "./publishUnits.ts";
import { addGroups, answersToItem, nobody } from "./releaseQuestion.ts";
import type { GroupAnswers, ReleaseQuestion, WithheldReason } from "./releaseQuestion.ts";

/** Units that may not be shown at a level whatever it costs, with why. */
export interface Bars {
  readonly index: Map<number, WithheldReason>;
  readonly items: Map<number, WithheldReason>;
  /**
   * Units whose own people, alone in an atom, were told too closely though they were enough: they count as one, so
   * that a unit below joins them, or theirs is withheld, whichever costs less.
   */
  readonly needsCompany: { readonly index: Set<number>; readonly items: Set<number> };
}

/** Which units are shown at each level; those of items are among those of the index. */
export interface Families {
  readonly index: readonly boolean[];
  readonly items: readonly boolean[];
  /** Each unit with all below it. */
  readonly whole: readonly GroupAnswers[];
}

/**
 * Chooses what is shown at each level so that every atom has, of each count its figures rest on, nobody or enough:
 * for an index respondents, each item's own answers, and complete respondents; for items each item's own. The
 * families are nested: index figures of a unit and its items can then be combined without making an atom that the
 * index does not have already.
 *
 * Choosing rests on one count per unit that no other falls below: complete respondents, and the fewest answers to
 * any item. An atom where nobody is complete may still fail on another count; its unit is then barred, added to
 * `bars`, and the choice is made again.
 */
export function chooseFamilies(question: ReleaseQuestion, bars: Bars): Families {
  const { thresholds, units } = question;
  const whole = wholeUnits(question);
  const asked = [...(whole[0]?.counts.keys() ?? [])].filter((item) =>
    units.some(({ own }) => answersToItem(own, item) > 0),
  );
  const itemCounts = (group: GroupAnswers): readonly number[] =>
    asked.map((item) => answersToItem(group, item));
  const fewest = (group: GroupAnswers): number =>
    group.respondents === 0 ? 0 : Math.max(1, Math.min(group.respondents, ...itemCounts(group)));
  const choose = (threshold: number, level: Level): readonly boolean[] =>
    chooseUntilSound(question, whole, threshold, level);
  const index = choose(thresholds.index, {
    count: (group) => (group.respondents === 0 ? 0 : Math.max(1, group.complete)),
    counts: (group) => [group.respondents, group.complete, ...itemCounts(group)],
    bars: bars.index,
    needsCompany: bars.needsCompany.index,
    isOpen: () => true,
  });
  const items = choose(thresholds.items, {
    count: fewest,
    counts: itemCounts,
    bars: bars.items,
    needsCompany: bars.needsCompany.items,
    isOpen: (place) => index[place]!,
  });
  return { index, items, whole };
}

interface Level {
  /** The count that choosing rests on. */
  readonly count: (group: GroupAnswers) => number;
  /** All counts that must be nobody or enough. */
  readonly counts: (group: GroupAnswers) => readonly number[];
  readonly bars: Map<number, WithheldReason>;
  readonly needsCompany: ReadonlySet<number>;
  readonly isOpen: (place: number) => boolean;
}

function chooseUntilSound(
  { units }: ReleaseQuestion,
  whole: readonly GroupAnswers[],
  threshold: number,
  { count, counts, bars, needsCompany, isOpen }: Level,
): readonly boolean[] {
  const parents = units.map(({ parent }) => parent);
  const costs = costsOfWithholding(units, whole);
  for (;;) {
    const published = publishUnits(
      units.map(({ parent, own }, place) => ({
        parent,
        own: needsCompany.has(place) ? Math.min(1, count(own)) : count(own),
        cost: costs[place]!,
        isBarred: !isOpen(place) || bars.has(place) || count(whole[place]!) === 0,
      })),
      threshold,
    );
    const faulty = faultyAtoms(atomsOf(parents, published), units, (group) =>
      counts(group).some((n) => n > 0 && n < threshold),
    );
    if (faulty.length === 0) return published;
    for (const place of faulty) bars.set(place, "protectsAnother");
  }
}

/** Few units first, one that somebody leads counting twice; what speaks of many weighs more, the whole like two led units. */
function costsOfWithholding(
  units: ReleaseQuestion["units"],
  whole: readonly GroupAnswers[],
): readonly number[] {
  const all = whole.reduce((sum, { respondents }) => sum + respondents, 1);
  return units.map(({ isLed }, place) => (isLed ? 2 : 1) + (2 * whole[place]!.respondents) / all);
}

function faultyAtoms(
  atoms: readonly number[],
  units: ReleaseQuestion["units"],
  isFaulty: (group: GroupAnswers) => boolean,
): readonly number[] {
  const answers = new Map<number, GroupAnswers>();
  atoms.forEach((atom, place) => {
    if (atom >= 0) answers.set(atom, addGroups(answers.get(atom) ?? nobody, units[place]!.own));
  });
  return [...answers].flatMap(([atom, group]) => (isFaulty(group) ? [atom] : []));
}

function wholeUnits({ units }: ReleaseQuestion): readonly GroupAnswers[] {
  const whole = units.map(({ own }) => own);
  for (let place = whole.length - 1; place >= 0; place -= 1) {
    const { parent } = units[place]!;
    if (parent >= 0) whole[parent] = addGroups(whole[parent]!, whole[place]!);
  }
  return whole;
}
