import assert from "node:assert/strict";
import { test } from "node:test";
import { jeffreysInterval } from "./jeffreysInterval.ts";

// Expected limits: mpmath 1.3.0, bisection of the incomplete beta function with 40 digits, confirmed by quadrature
// of the density itself; scipy 1.17.1's beta.ppf gives the same 14 digits.
function assertLimits(successes: number, trials: number, low: number, high: number): void {
  const { interval } = jeffreysInterval(successes, trials);
  assert.ok(Math.abs(interval.low - low) < 1e-12, `low of ${successes}/${trials} is ${interval.low}`);
  assert.ok(Math.abs(interval.high - high) < 1e-12, `high of ${successes}/${trials} is ${interval.high}`);
}

test("limits agree with mpmath and scipy", () => {
  assertLimits(4, 5, 0.3713735993680057, 0.9774872340008449);
  assertLimits(2, 4, 0.1227538827695178, 0.8772461172304822);
  assertLimits(6, 8, 0.4083764894266625, 0.9440331102753413);
  assertLimits(1, 11, 0.0099914600106946, 0.3529757976292188);
  assertLimits(60, 100, 0.5022567371980317, 0.69204770151148);
});

test("trials that succeed in part count in part", () => {
  assertLimits(3.75, 7, 0.2086120381004071, 0.8391972175369707);
});

test("where nothing or everything succeeded the interval reaches the end", () => {
  assertLimits(0, 8, 0, 0.2622172487171858);
  assertLimits(8, 8, 0.7377827512828142, 1);
});

test("the mean is drawn towards the middle by one trial's weight", () => {
  assert.equal(jeffreysInterval(4, 5).mean, 0.75);
  assert.equal(jeffreysInterval(0, 0).mean, 0.5);
});

test("without trials nothing is known", () => {
  assert.deepEqual(jeffreysInterval(0, 0).interval, { low: 0, high: 1, confidence: 0.95 });
});

test("more successes than trials are refused", () => {
  assert.throws(() => jeffreysInterval(3, 2), RangeError);
});
