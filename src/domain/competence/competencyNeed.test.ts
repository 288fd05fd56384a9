import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { competencyNeed, expectedGap } from "./competencyNeed.ts";
import type { DemandWeight } from "./demandWeights.ts";

const demand: DemandWeight = { competencyId: "listening", weight: 1.5, demandedScore: 4, reasons: [] };
const measuredAt = (mean: number, raters: number) =>
  competencyNeed(demand, {
    competencyId: "listening",
    perspectives: [{ relation: "others", raters, mean }],
    spread: { variance: 0.64, degreesOfFreedom: 100 },
  });

describe("the need of a competency", () => {
  it("is a likely gap when the whole interval lies above 0", () => {
    const need = measuredAt(3, 16);
    assert.equal(need.verdict, "likelyGap");
    assert.equal(need.gap?.estimate, 1);
    assert.ok(need.gap.interval.low > 0.6 && need.gap.interval.high < 1.4);
  });

  it("cannot be told when the interval holds 0", () => {
    assert.equal(measuredAt(3.8, 4).verdict, "cannotTell");
  });

  it("is no gap when as much is measured as demanded, beyond uncertainty", () => {
    assert.equal(measuredAt(4.6, 16).verdict, "noGap");
  });

  it("weighs the expected gap by the demand", () => {
    const need = measuredAt(3, 16);
    assert.ok(Math.abs(need.need! - 1.5 * need.expectedGap!) < 1e-12);
  });

  it("is unknown, not 0, when nothing was measured", () => {
    const need = competencyNeed(demand, undefined);
    assert.deepEqual(
      [need.verdict, need.gap, need.expectedGap, need.need],
      ["notMeasured", undefined, undefined, undefined],
    );
  });
});

describe("the expected gap", () => {
  it("is half the mean absolute error where the estimate is 0", () => {
    // φ(0) = 0.3989422804
    assert.ok(Math.abs(expectedGap(0, 1) - 0.3989422804) < 1e-9);
  });

  it("has the value of the partial expectation of a normal", () => {
    // 0.5 Φ(0.5) + φ(0.5) = 0.5 · 0.6914624613 + 0.3520653268
    assert.ok(Math.abs(expectedGap(0.5, 1) - 0.69779655745) < 1e-9);
    assert.ok(Math.abs(expectedGap(-0.5, 1) - 0.19779655745) < 1e-9);
  });

  it("is the gap itself when it is certain, and never below 0", () => {
    assert.equal(expectedGap(0.7, 0), 0.7);
    assert.equal(expectedGap(-0.7, 0), 0);
  });

  it("is at least the gap, at least 0, and grows with uncertainty", () => {
    const gap = fc.double({ min: -4, max: 4, noNaN: true });
    const error = fc.double({ min: 0.01, max: 2, noNaN: true });
    fc.assert(
      fc.property(gap, error, (estimate, standardError) => {
        const expected = expectedGap(estimate, standardError);
        assert.ok(expected >= Math.max(0, estimate) - 1e-9);
        assert.ok(expectedGap(estimate, standardError * 2) >= expected - 1e-9);
      }),
    );
  });
});
