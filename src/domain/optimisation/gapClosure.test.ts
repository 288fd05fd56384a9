import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { closureOfGap } from "./gapClosure.ts";

test("the first half of a gap closes at full effect", () => {
  assert.equal(closureOfGap(1, 0), 0);
  assert.equal(closureOfGap(1, 0.3), 0.3);
  assert.equal(closureOfGap(1, 0.5), 0.5);
});

test("the second half closes at half effect, and the last quarter of it at a quarter", () => {
  assert.equal(closureOfGap(1, 0.8), 0.5 + 0.5 * 0.3);
  assert.equal(closureOfGap(1, 1.6), 0.5 + 0.25 + 0.25 * 0.6);
});

test("no training closes more than the gap, and no gap is closed by nothing", () => {
  assert.equal(closureOfGap(0.4, 10), 0.4);
  assert.equal(closureOfGap(0, 10), 0);
});

test("a second activity on the same competency adds no more than the first", () => {
  const points = fc.double({ min: 0, max: 5, noNaN: true });
  fc.assert(
    fc.property(points, points, points, (gap, one, other) => {
      const first = closureOfGap(gap, one);
      const second = closureOfGap(gap, other + one) - closureOfGap(gap, other);
      return second <= first + 1e-12 && second >= -1e-12;
    }),
  );
});
