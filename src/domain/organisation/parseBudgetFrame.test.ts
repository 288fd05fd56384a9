import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { parseBudgetFrame, type WrittenBudgetFrame } from "./parseBudgetFrame.ts";

const today = day("2026-11-23");
const written: WrittenBudgetFrame = {
  year: "2026",
  amount: "12 500 000",
  previous: "12,1 mnkr",
  forecast: "12 900 tkr",
};

describe("a budget frame as somebody wrote it", () => {
  it("is read as whole kronor for a year", () => {
    assert.deepEqual(parseBudgetFrame(written, today), {
      ok: true,
      value: {
        year: 2026,
        amountSek: 12_500_000,
        previousAmountSek: 12_100_000,
        forecastSek: 12_900_000,
      },
    });
  });

  it("may lack last year's amount and the forecast, which then are unknown and not 0", () => {
    const read = parseBudgetFrame({ ...written, previous: "", forecast: " " }, today);
    assert.ok(read.ok);
    assert.deepEqual([read.value.previousAmountSek, read.value.forecastSek], [undefined, undefined]);
  });

  it("is refused with each fault at its field", () => {
    const faults = (change: Partial<WrittenBudgetFrame>) => {
      const read = parseBudgetFrame({ ...written, ...change }, today);
      return read.ok ? {} : read.error;
    };
    assert.deepEqual(faults({ amount: "", forecast: "-1" }), { amount: "noAmount", forecast: "negative" });
    assert.deepEqual(faults({ previous: "12 500" }), { previous: "needsUnit" });
    for (const year of ["", "26", "2015", "2032", "nästa"])
      assert.deepEqual(faults({ year }), { year: "noYear" });
    for (const year of ["2016", "2031"]) assert.deepEqual(faults({ year }), {});
  });
});
