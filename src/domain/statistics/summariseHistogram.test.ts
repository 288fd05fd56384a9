import assert from "node:assert/strict";
import { test } from "node:test";
import { summariseHistogram } from "./summariseHistogram.ts";

test("one 1, two 3 and one 5 have mean 3 and variance eight thirds", () => {
  assert.deepEqual(summariseHistogram([1, 0, 2, 0, 1], 1), { n: 4, mean: 3, variance: 8 / 3 });
});

test("a scale may start below zero", () => {
  assert.deepEqual(summariseHistogram([1, 0, 0, 0, 0, 0, 1], -3), { n: 2, mean: 0, variance: 18 });
});

test("no answers have no mean, and one answer has no variance", () => {
  assert.deepEqual(summariseHistogram([0, 0, 0], 1), { n: 0, mean: undefined, variance: undefined });
  assert.deepEqual(summariseHistogram([0, 1, 0], 1), { n: 1, mean: 2, variance: undefined });
});
