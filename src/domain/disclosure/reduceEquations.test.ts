import assert from "node:assert/strict";
import { test } from "node:test";
import { reduceEquations } from "./reduceEquations.ts";

const reduced = (rows: readonly (readonly number[])[]) =>
  reduceEquations(rows)
    .map(({ coefficients }) => [...coefficients].sort(([a], [b]) => a - b))
    .sort(([a], [b]) => a![0] - b![0]);

test("sums over a tree reduce to what is left of each unit beside the units below it", () => {
  const [part, whole] = [[1, 2], [0, 1, 2, 3]]; // prettier-ignore
  assert.deepEqual(reduced([whole, part]), [
    [[0, 1], [3, 1]], // prettier-ignore
    [[1, 1], [2, 1]], // prettier-ignore
  ]);
});

test("overlapping sums are combined: (0, 1) + (1, 2) − (0, 1, 2) leaves 1", () => {
  assert.deepEqual(reduced([[0, 1], [1, 2], [0, 1, 2]]), [[[0, 1]], [[1, 1]], [[2, 1]]]); // prettier-ignore
});

test("a sum that follows from others adds nothing", () => {
  assert.deepEqual(reduced([[0], [1], [0, 1]]), [[[0, 1]], [[1, 1]]]); // prettier-ignore
});

test("each equation says which published sums make it", () => {
  const equations = reduceEquations([[0, 1], [1]]);
  const first = equations.find(({ coefficients }) => coefficients.has(0))!;
  assert.deepEqual([...first.ofRows].sort(([a], [b]) => a - b), [[0, 1], [1, -1]]); // prettier-ignore
});
