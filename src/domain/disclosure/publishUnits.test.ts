import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { atomsOf, publishUnits, type CountedUnit } from "./publishUnits.ts";

const unit = (parent: number, own: number, cost = 1): CountedUnit => ({ parent, own, cost, isBarred: false });
const costOf = (units: readonly CountedUnit[], published: readonly boolean[]) =>
  units.reduce((sum, { cost }, place) => sum + (published[place] ? 0 : cost), 0);
const smallestAtom = (units: readonly CountedUnit[], published: readonly boolean[]) => {
  const parents = units.map(({ parent }) => parent);
  const answers = new Map<number, number>();
  atomsOf(parents, published).forEach((atom, place) => {
    if (atom >= 0) answers.set(atom, (answers.get(atom) ?? 0) + units[place]!.own);
  });
  return Math.min(Number.POSITIVE_INFINITY, ...[...answers.values()].filter((n) => n > 0));
};

describe("the units that are published", () => {
  it("are all of them when each has enough", () => {
    assert.deepEqual(publishUnits([unit(-1, 0), unit(0, 5), unit(0, 12)], 5), [true, true, true]);
  });

  it("leave out a unit with too few, and another one that would give it away", () => {
    // 3 alone are withheld; 20 and the whole together would tell them, so the cheaper of the two is withheld too.
    const units = [unit(-1, 0, 9), unit(0, 20, 2), unit(0, 3, 1)];
    assert.deepEqual(publishUnits(units, 5), [true, false, false]);
  });

  it("let a small unit hide among those directly under the unit above", () => {
    assert.deepEqual(publishUnits([unit(-1, 4), unit(0, 20), unit(0, 3)], 5), [true, true, false]);
  });

  it("let two small units hide in each other", () => {
    assert.deepEqual(publishUnits([unit(-1, 0), unit(0, 20), unit(0, 3), unit(0, 2)], 5), [
      true,
      true,
      false,
      false,
    ]);
  });

  it("count a unit where nobody answered as nobody", () => {
    assert.deepEqual(publishUnits([unit(-1, 0), unit(0, 20), unit(0, 0)], 5), [true, true, true]);
  });

  it("are none when nobody is enough", () => {
    assert.deepEqual(publishUnits([unit(-1, 2), unit(0, 2)], 5), [false, false]);
  });

  it("never include one that is barred", () => {
    const units = [unit(-1, 6), { ...unit(0, 20), isBarred: true }];
    assert.deepEqual(publishUnits(units, 5), [true, false]);
  });

  const trees = fc
    .array(fc.record({ up: fc.nat(), own: fc.nat({ max: 9 }), cost: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 9,
    })
    .map((drawn) => drawn.map(({ up, own, cost }, place) => unit(place === 0 ? -1 : up % place, own, cost)));

  it("leave no atom below the threshold, and cost no more than the best of all choices", () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 2, max: 10 }), (units, threshold) => {
        const published = publishUnits(units, threshold);
        assert.ok(smallestAtom(units, published) >= threshold);
        const best = Math.min(
          ...Array.from({ length: 2 ** units.length }, (_, mask) =>
            units.map((_, place) => ((mask >> place) & 1) === 1),
          )
            .filter((choice) => smallestAtom(units, choice) >= threshold)
            .map((choice) => costOf(units, choice)),
        );
        assert.equal(costOf(units, published), best);
      }),
      { numRuns: 300 },
    );
  });
});
