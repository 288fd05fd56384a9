/** A unit of the tree in which answers are published, parents before children. */
export interface CountedUnit {
  /** Place of the unit above, −1 at the top. */
  readonly parent: number;
  /** Answers given directly in the unit. */
  readonly own: number;
  /** What it costs to withhold the unit, above 0. */
  readonly cost: number;
  /** Never published, whatever it costs. */
  readonly isBarred: boolean;
}

/**
 * Which units to publish, at least cost, so that no group below the threshold can be worked out by subtraction.
 *
 * What is published of units in a tree tells, by linear combination, exactly the sums over its *atoms*: the answers
 * in a published unit that are in no published unit below it. A difference of published units is a union of atoms,
 * so it is enough that every atom is empty or holds at least `threshold` answers.
 *
 * Solved exactly by a dynamic programme from the leaves up: f(v, r) is the least cost in the tree below v with r
 * answers left over for the nearest published unit above, r = 0 … threshold, where the last stands for "enough".
 * A unit may be published when r is 0 or enough, and then leaves nothing over. Linear in units, quadratic in the
 * threshold. See docs/methods/release-grouping.md.
 * @param units parents before children
 * @returns for each unit whether it is published; of equal costs the choice is always the same
 */
export function publishUnits(units: readonly CountedUnit[], threshold: number): readonly boolean[] {
  const plans = units.map((unit) => startingPlan(unit.own, threshold));
  const choices: Choice[] = [];
  for (let place = units.length - 1; place >= 0; place -= 1) {
    const unit = units[place]!;
    if (unit.parent >= place) throw new RangeError(`unit ${place} comes before its parent ${unit.parent}`);
    const choice = chooseAt(unit, plans[place]!.costs, threshold);
    choices[place] = choice;
    if (unit.parent >= 0) plans[unit.parent] = joined(plans[unit.parent]!, place, choice.costs, threshold);
  }
  return readChoices(units, plans, choices);
}

/** Costs by what is left over, and how each was reached: through which child, from which left-over before it. */
interface Plan {
  readonly costs: readonly number[];
  readonly steps: readonly Step[];
}

interface Step {
  readonly child: number;
  /** By left-over after the child: what was left over before it, and what the child itself left over. */
  readonly from: readonly (readonly [before: number, ofChild: number] | undefined)[];
}

interface Choice {
  readonly costs: readonly number[];
  /** The left-over inside the unit when it is published; undefined when it cannot be. */
  readonly publishedWith: number | undefined;
  readonly publishedCost: number;
}

const never = Number.POSITIVE_INFINITY;

function startingPlan(own: number, threshold: number): Plan {
  const costs = Array.from({ length: threshold + 1 }, () => never);
  costs[Math.min(own, threshold)] = 0;
  return { costs, steps: [] };
}

/** Withheld, a unit passes its left-over on; published, it passes nothing on, where that is allowed and cheaper. */
function chooseAt(unit: CountedUnit, inside: readonly number[], threshold: number): Choice {
  const costs = inside.map((cost) => cost + unit.cost);
  const [empty, enough] = [inside[0]!, inside[threshold]!];
  const publishedWith = enough <= empty ? threshold : 0;
  const publishedCost = unit.isBarred ? never : Math.min(empty, enough);
  if (publishedCost === never) return { costs, publishedWith: undefined, publishedCost };
  if (publishedCost <= costs[0]!) costs[0] = publishedCost;
  return { costs, publishedWith, publishedCost };
}

function joined(plan: Plan, child: number, ofChild: readonly number[], threshold: number): Plan {
  const costs = Array.from({ length: threshold + 1 }, () => never);
  const from: (readonly [number, number] | undefined)[] = costs.map(() => undefined);
  plan.costs.forEach((costBefore, before) => {
    if (costBefore === never) return;
    ofChild.forEach((costOfChild, left) => {
      const together = Math.min(before + left, threshold);
      if (costBefore + costOfChild < costs[together]!) {
        costs[together] = costBefore + costOfChild;
        from[together] = [before, left];
      }
    });
  });
  return { costs, steps: [...plan.steps, { child, from }] };
}

/** Walks from the top down: what each unit must leave over says whether it is published. */
function readChoices(
  units: readonly CountedUnit[],
  plans: readonly Plan[],
  choices: readonly Choice[],
): readonly boolean[] {
  const published = units.map(() => false);
  const leaves = units.map(({ parent }, place) => (parent < 0 ? cheapest(choices[place]!.costs) : 0));
  units.forEach((_, place) => {
    const { publishedWith, publishedCost, costs } = choices[place]!;
    const isPublished = leaves[place] === 0 && publishedWith !== undefined && costs[0] === publishedCost;
    published[place] = isPublished;
    let left = isPublished ? publishedWith : leaves[place]!;
    for (const { child, from } of plans[place]!.steps.toReversed()) {
      const [before, ofChild] = from[left] ?? [0, 0];
      leaves[child] = ofChild;
      left = before;
    }
  });
  return published;
}

function cheapest(costs: readonly number[]): number {
  return costs.reduce((best, cost, left) => (cost < costs[best]! ? left : best), 0);
}

/** For each unit the nearest published unit at it or above it: the atom that its own answers belong to; −1 is none. */
export function atomsOf(parents: readonly number[], published: readonly boolean[]): readonly number[] {
  const atoms: number[] = [];
  parents.forEach((parent, place) => {
    atoms[place] = published[place] ? place : parent < 0 ? -1 : atoms[parent]!;
  });
  return atoms;
}
