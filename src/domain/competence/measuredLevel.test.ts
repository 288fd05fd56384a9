import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { measuredLevel } from "./measuredLevel.ts";
import type { Perspective } from "./measuredLevel.ts";

const spread = { variance: 0.64, degreesOfFreedom: 60 };
const measured = (perspectives: readonly Perspective[]) =>
  measuredLevel({ competencyId: "listening", perspectives, spread });

describe("a measured level", () => {
  it("is the mean of the perspectives, each counting once whatever their number", () => {
    const level = measured([
      { relation: "report", raters: 16, mean: 3.5 },
      { relation: "peer", raters: 4, mean: 3.7 },
      { relation: "lineManager", raters: 1, mean: 3.6 },
      { relation: "self", raters: 1, mean: 5 },
    ]);
    assert.ok(Math.abs(level!.score - 3.6) < 1e-12);
    assert.equal(level!.raters, 21);
    // 0.64/16 + 0.64/4 + 0.64/1 = 0.84, over 9
    assert.ok(Math.abs(level!.standardError - Math.sqrt(0.84 / 9)) < 1e-12);
  });

  it("is less certain when perspectives disagree more than raters' spread explains", () => {
    const level = measured([
      { relation: "report", raters: 40, mean: 2.5 },
      { relation: "peer", raters: 40, mean: 4.5 },
    ]);
    // means 1 on either side of 3.5: (1 + 1)/(2 · 1) = 1
    assert.equal(level!.standardError, 1);
  });

  it("has the t interval of its standard error", () => {
    const level = measured([{ relation: "others", raters: 16, mean: 3 }]);
    // 0.8/4 = 0.2; the 0.975 quantile of t with 60 degrees of freedom is 2.000298 in any table
    assert.equal(level!.standardError, 0.2);
    assert.ok(Math.abs(level!.interval.high - (3 + 0.2 * 2.000298)) < 1e-6);
    assert.ok(Math.abs(level!.interval.low - (3 - 0.2 * 2.000298)) < 1e-6);
  });

  it("rests on the own view only where nobody else answered, and says so with a wide interval", () => {
    const level = measured([
      { relation: "self", raters: 1, mean: 4 },
      { relation: "report", raters: 0, mean: 0 },
    ]);
    assert.deepEqual([level!.score, level!.isOwnViewOnly], [4, true]);
    assert.equal(level!.standardError, Math.sqrt(1.28));
  });

  it("is not there when nobody answered", () => {
    assert.equal(measured([]), undefined);
  });
});
