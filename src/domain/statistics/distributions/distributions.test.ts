import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { betaQuantile } from "./beta.ts";
import { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from "./chiSquare.ts";
import { fCdf, fQuantile, type FDegrees } from "./fDistribution.ts";
import { incompleteBeta } from "./incompleteBeta.ts";
import { logGamma } from "./logGamma.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { studentTCdf, studentTQuantile, studentTUpperTail } from "./studentT.ts";

// Expected values: mpmath 1.3.0 with 30 to 40 digits, bisection of the integrals themselves; where marked, scipy 1.17.1.
// They agree with the printed digits of Abramowitz & Stegun's tables 26.1, 26.8, 26.9 and 26.10.

function assertClose(actual: number, expected: number, relative = 1e-12): void {
  const distance = Math.abs(actual - expected);
  assert.ok(distance <= relative * Math.abs(expected), `${actual} is not ${expected}`);
}

test("the logarithm of the gamma function agrees with mpmath from near zero to the thousands", () => {
  assertClose(logGamma(0.001), 6.907178885383854);
  assertClose(logGamma(0.5), Math.log(Math.PI) / 2);
  assertClose(logGamma(3.7), 1.4280723266653879);
  assertClose(logGamma(100.25), 360.28455963776423);
  assertClose(logGamma(3640.5), 26207.96874378238);
});

test("the logarithm of the gamma function refuses zero", () => {
  assert.throws(() => logGamma(0), RangeError);
});

test("the incomplete beta function agrees with mpmath", () => {
  assertClose(incompleteBeta(2, 3, 0.4), 0.5248);
  assertClose(incompleteBeta(0.5, 500, 0.001), 0.6826895526902826);
});

test("quantiles of the beta distribution agree with mpmath, near both ends too", () => {
  assertClose(betaQuantile(0.025, 0.5, 0.5), 0.001541333133436012);
  assertClose(betaQuantile(0.025, 4.25, 3.75), 0.2086120381004071);
  assertClose(betaQuantile(0.975, 4.25, 3.75), 0.8391972175369707);
  assertClose(betaQuantile(0.025, 0.5, 8.5), 5.949030289440215e-5);
  assertClose(betaQuantile(0.975, 8.5, 0.5), 0.9999405096971056);
  assertClose(betaQuantile(0.025, 60.5, 40.5), 0.5022567371980317);
});

test("a quantile of the beta distribution with both parameters one half is a sine squared", () => {
  for (const probability of [0.01, 0.3, 0.5, 0.9])
    assertClose(betaQuantile(probability, 0.5, 0.5), Math.sin((Math.PI * probability) / 2) ** 2);
});

test("normal probabilities and quantiles agree with mpmath, far out too", () => {
  assertClose(normalCdf(-8), 6.220960574271784e-16);
  assertClose(normalCdf(-1.96), 0.024997895148220435);
  assertClose(normalCdf(0.3), 0.6179114221889526);
  assertClose(normalQuantile(1e-10), -6.361340902404056);
  assertClose(normalQuantile(0.4), -0.2533471031357998);
  assertClose(normalQuantile(0.975), 1.9599639845400543);
  assert.equal(normalQuantile(0.5), 0);
});

test("Student's t agrees with mpmath", () => {
  assertClose(studentTCdf(3, 5), 0.9849503760512687);
  assertClose(studentTUpperTail(0.01, 4), 0.49625007812294925);
  assertClose(studentTUpperTail(40, 3), 1.7190340394579263e-5);
  assertClose(studentTQuantile(0.975, 1), 12.706204736174705);
  assertClose(studentTQuantile(0.975, 2), 4.302652729749464);
  assertClose(studentTQuantile(0.975, 3), 3.1824463052837095);
  assertClose(studentTQuantile(0.975, 9), 2.2621571627982053);
  assertClose(studentTQuantile(0.975, 17.776), 2.1028213103802216);
  assertClose(studentTQuantile(0.0001, 4), -13.033671720896455);
  assertClose(studentTQuantile(0.995, 1000), 2.580754698065951);
});

test("Student's t with over a million degrees of freedom agrees with scipy", () => {
  assertClose(studentTQuantile(0.975, 1_200_000), 1.9599659614347056, 1e-9);
});

test("chi-square agrees with mpmath", () => {
  assertClose(chiSquareQuantile(0.95, 1), 3.841458820694126);
  assertClose(chiSquareQuantile(0.95, 10), 18.307038053275146);
  assertClose(chiSquareQuantile(0.025, 3), 0.21579528262389788);
  assertClose(chiSquareQuantile(0.5, 0.5), 0.08734760470574682);
  assertClose(chiSquareQuantile(0.999, 300), 381.4252485204115);
  assertClose(chiSquareUpperTail(100, 5), 5.28514836094324e-20);
  assert.equal(chiSquareCdf(0, 3), 0);
});

test("F agrees with mpmath, and with scipy for thousands of degrees of freedom", () => {
  assertClose(fQuantile(0.95, [5, 10]), 3.325834530413012);
  assertClose(fQuantile(0.975, [1, 9]), 7.209283247522018);
  assertClose(fQuantile(0.025, [40, 160]), 0.5870756506005792);
  assertClose(fQuantile(0.999, [3, 2.5]), 304.12496858926886);
  assertClose(fQuantile(0.975, [2708, 10_832]), 1.0607987095208742, 1e-10);
  assertClose(fQuantile(0.025, [2708, 10_832]), 0.9416694945391854, 1e-10);
});

const probability = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
const degrees = fc.double({ min: 0.5, max: 5000, noNaN: true });

test("a quantile put back into its distribution gives the probability it was asked for", () => {
  fc.assert(
    fc.property(probability, degrees, degrees, (p, first, second) => {
      const pair: FDegrees = [first, second];
      assertClose(normalCdf(normalQuantile(p)), p, 1e-9);
      assertClose(studentTCdf(studentTQuantile(p, first), first), p, 1e-9);
      assertClose(chiSquareCdf(chiSquareQuantile(p, first), first), p, 1e-9);
      assertClose(fCdf(fQuantile(p, pair), pair), p, 1e-9);
    }),
  );
});

test("a probability outside its range is a defect", () => {
  assert.throws(() => normalQuantile(1.2), RangeError);
  assert.throws(() => studentTQuantile(0, 4), RangeError);
  assert.throws(() => chiSquareQuantile(1, 4), RangeError);
  assert.throws(() => fQuantile(Number.NaN, [1, 2]), RangeError);
});
