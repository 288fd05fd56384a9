import { publishUnits } from "../disclosure/publishUnits.ts";
import type { RandomSource } from "../shared/random.ts";

export interface InvitedUnit {
  /** Place of the unit above, −1 at the top; parents before children. */
  readonly parent: number;
  /** People counted directly in the unit. */
  readonly invited: number;
  /** Somebody leads the unit, and would miss its result most. */
  readonly isLed: boolean;
}

export interface Hiding {
  /** Share of the draws, 0 to 1, in which the unit's index is shown. */
  readonly index: number;
  /** Share of the draws in which its single items are shown. */
  readonly items: number;
}

export interface HidingOptions {
  /** Probability that each invited person answers, independently of the others. */
  readonly rate: number;
  readonly thresholds: { readonly index: number; readonly items: number };
  readonly draws: number;
}

/**
 * How often each unit would be shown if everybody invited answered with one and the same probability: answers are
 * drawn (a binomial number in each unit), and what may be shown is decided as at the close (`publishUnits`), apart
 * from what only the answers themselves can cause.
 * @returns by place of the unit
 */
export function simulateHiding(
  units: readonly InvitedUnit[],
  { rate, thresholds, draws }: HidingOptions,
  random: RandomSource,
): readonly Hiding[] {
  const index = units.map(() => 0);
  const items = units.map(() => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const answers = units.map(({ invited }) => drawAnswers(random, invited, rate));
    const whole = withAllBelow(units, answers);
    const shown = publish(units, answers, whole, thresholds.index, () => false);
    const detailed = publish(units, answers, whole, thresholds.items, (place) => !shown[place]);
    units.forEach((_, place) => {
      if (whole[place] === 0) return; // nothing is there to be shown
      if (shown[place]) index[place] = index[place]! + 1;
      if (detailed[place]) items[place] = items[place]! + 1;
    });
  }
  return units.map((_, place) => ({ index: index[place]! / draws, items: items[place]! / draws }));
}

function drawAnswers(random: RandomSource, invited: number, rate: number): number {
  let answers = 0;
  for (let person = 0; person < invited; person += 1) if (random() < rate) answers += 1;
  return answers;
}

function withAllBelow(units: readonly InvitedUnit[], answers: readonly number[]): readonly number[] {
  const whole = [...answers];
  for (let place = units.length - 1; place >= 0; place -= 1) {
    const { parent } = units[place]!;
    if (parent >= 0) whole[parent] = whole[parent]! + whole[place]!;
  }
  return whole;
}

/** Decides with the same costs as the close does: a led unit is missed twice as much, of equals the larger one. */
function publish(
  units: readonly InvitedUnit[],
  answers: readonly number[],
  whole: readonly number[],
  threshold: number,
  isBarred: (place: number) => boolean,
): readonly boolean[] {
  const total = 1 + whole.reduce((sum, count) => sum + count, 0);
  return publishUnits(
    units.map(({ parent, isLed }, place) => ({
      parent,
      own: answers[place]!,
      cost: (isLed ? 2 : 1) + whole[place]! / total,
      isBarred: isBarred(place),
    })),
    threshold,
  );
}
