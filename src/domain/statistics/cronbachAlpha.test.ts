import assert from "node:assert/strict";
import { test } from "node:test";
import { cronbachAlpha } from "./cronbachAlpha.ts";
import { feldtInterval } from "./feldtInterval.ts";

test("alpha of two items with variance 1 and covariance 0.5 is two thirds", () => {
  assert.equal(
    cronbachAlpha([
      [1, 0.5],
      [0.5, 1],
    ])?.toFixed(12),
    "0.666666666667",
  );
});

test("alpha is negative when items work against each other", () => {
  assert.equal(
    cronbachAlpha([
      [1, -0.2],
      [-0.2, 1],
    ]),
    -0.5,
  );
});

test("one item, or a scale that does not vary, has no alpha", () => {
  assert.equal(cronbachAlpha([[1]]), undefined);
  assert.equal(cronbachAlpha([]), undefined);
  assert.equal(
    cronbachAlpha([
      [1, -1],
      [-1, 1],
    ]),
    undefined,
  );
});

test("Feldt's interval holds alpha and narrows with more respondents", () => {
  const few = feldtInterval(0.8, 20, 5)!;
  const many = feldtInterval(0.8, 2000, 5)!;
  assert.ok(few.low < many.low && many.low < 0.8 && 0.8 < many.high && many.high < few.high);
});

test("Feldt's interval of one item or one respondent does not exist", () => {
  assert.equal(feldtInterval(0.8, 1, 5), undefined);
  assert.equal(feldtInterval(0.8, 50, 1), undefined);
});
