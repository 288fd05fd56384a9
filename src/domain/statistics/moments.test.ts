import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import type { AnswerTable } from "./answerTable.ts";
import { histogramOf, histogramsByGroup } from "./histogramsByGroup.ts";
import { addItemMoments, covariancesOf, itemMomentsToScale } from "./itemMoments.ts";
import { itemMomentsByGroup } from "./itemMomentsByGroup.ts";
import { pairwiseCovariances } from "./pairwiseCovariances.ts";
import { rollUpHistograms } from "./rollUpHistograms.ts";
import { addScaleMoments, meanOf, scaleMomentsOf, subtractScaleMoments, varianceOf } from "./scaleMoments.ts";

/** Three items answered 1 to 5, 0 for no answer. */
const table: AnswerTable = {
  rows: 5,
  items: 3,
  // prettier-ignore
  answers: Uint8Array.from([
    1, 2, 3,
    5, 0, 4,
    2, 2, 2,
    4, 5, 3,
    0, 0, 0,
  ]),
  missing: 0,
  groups: Uint32Array.from([0, 0, 1, 1, 1]),
  groupCount: 2,
};

test("histograms count every answered item, whether or not the row is complete", () => {
  const histograms = histogramsByGroup(table, 1, 5);
  assert.deepEqual([...histogramOf(histograms, 0, 0)], [1, 0, 0, 0, 1]);
  assert.deepEqual([...histogramOf(histograms, 0, 1)], [0, 1, 0, 0, 0]);
  assert.deepEqual([...histogramOf(histograms, 1, 2)], [0, 1, 1, 0, 0]);
});

test("an answer outside the scale is a defect", () => {
  assert.throws(() => histogramsByGroup(table, 1, 4), RangeError);
  assert.throws(() => histogramsByGroup(table, 2, 5), RangeError);
});

test("rolled up, a group holds the answers of all below it", () => {
  const histograms = histogramsByGroup(
    { ...table, groupCount: 3, groups: Uint32Array.from([1, 1, 2, 2, 0]) },
    1,
    5,
  );
  const rolledUp = rollUpHistograms(histograms, Int32Array.from([-1, 0, 1]));
  assert.deepEqual([...histogramOf(rolledUp, 2, 0)], [0, 1, 0, 1, 0]);
  assert.deepEqual([...histogramOf(rolledUp, 1, 0)], [1, 1, 0, 1, 1]);
  assert.deepEqual([...histogramOf(rolledUp, 0, 0)], [1, 1, 0, 1, 1]);
});

test("a tree whose parent comes after its child is a defect", () => {
  const histograms = histogramsByGroup(table, 1, 5);
  assert.throws(() => rollUpHistograms(histograms, Int32Array.from([1, -1])), RangeError);
});

test("item moments come from complete rows only", () => {
  assert.deepEqual(itemMomentsByGroup(table), [
    {
      n: 1,
      sums: [1, 2, 3],
      crossProducts: [
        [1, 2, 3],
        [2, 4, 6],
        [3, 6, 9],
      ],
    },
    {
      n: 2,
      sums: [6, 7, 5],
      crossProducts: [
        [20, 24, 16],
        [24, 29, 19],
        [16, 19, 13],
      ],
    },
  ]);
});

test("pairwise covariances use every row where both are answered", () => {
  const covariances = pairwiseCovariances(table)!;
  assert.equal(covariances[0]![0]!.toFixed(12), "3.333333333333"); // 1, 5, 2, 4
  assert.equal(covariances[0]![1]!.toFixed(12), "2.500000000000"); // (1, 2), (2, 2), (4, 5)
  assert.equal(covariances[1]![0], covariances[0]![1]);
});

test("a pair of items that fewer than two have answered has no covariance", () => {
  assert.equal(pairwiseCovariances({ ...table, rows: 2 }), undefined);
});

const rows = fc.array(
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 4, maxLength: 4 }),
  {
    minLength: 2,
    maxLength: 30,
  },
);

test("moments of the scale from item moments are those of the respondents' own means", () => {
  fc.assert(
    fc.property(rows, (answers) => {
      const moments = itemMomentsByGroup(oneGroup(answers)).reduce(addItemMoments);
      const direct = scaleMomentsOf(answers.map((row) => (row[0]! + row[1]! + row[2]! + row[3]!) / 4));
      const derived = itemMomentsToScale(moments);
      assert.equal(derived.n, direct.n);
      assert.ok(Math.abs(derived.sum - direct.sum) < 1e-9);
      assert.ok(Math.abs(derived.sumOfSquares - direct.sumOfSquares) < 1e-9);
      const second = itemMomentsToScale(moments, [1]);
      assert.ok(Math.abs(varianceOf(second)! - covariancesOf(moments)![1]![1]!) < 1e-9);
    }),
  );
});

test("a group taken out of the whole leaves the rest", () => {
  const [part, rest] = [scaleMomentsOf([1, 2]), scaleMomentsOf([4, 5, 3])];
  assert.deepEqual(subtractScaleMoments(addScaleMoments(part, rest), part), rest);
});

test("scores that are all the same have variance 0 in spite of rounding, and none have no mean", () => {
  assert.equal(varianceOf(scaleMomentsOf([3.3, 3.3, 3.3, 3.3, 3.3, 3.3, 3.3])), 0);
  assert.equal(meanOf(scaleMomentsOf([])), undefined);
  assert.equal(varianceOf(scaleMomentsOf([4])), undefined);
});

function oneGroup(answers: readonly (readonly number[])[]): AnswerTable {
  return {
    rows: answers.length,
    items: 4,
    answers: Float64Array.from(answers.flat()),
    missing: Number.NaN,
    groups: new Uint32Array(answers.length),
    groupCount: 1,
  };
}
