import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseSubstituteRate } from "../organisation/parseSubstituteRate.ts";
import { sekPerHour, statutoryContribution } from "../organisation/substituteRate.ts";
import { day } from "../shared/day.ts";
import { minutesAway, seatCost } from "./seatCost.ts";

const rates = [
  { fromDay: day("2027-01-01"), hourlySek: 200, contribution: 4300 },
  { fromDay: day("2026-01-01"), hourlySek: 180, contribution: statutoryContribution },
];

describe("what a seat costs", () => {
  it("has an hour's wage with the employer's contribution, to a whole krona", () => {
    assert.deepEqual(rates.map(sekPerHour), [286, 237]); // 200 · 1.43 = 286; 180 · 1.3142 = 236.556
  });

  it("is the seat and who steps in, at what an hour costs on the day", () => {
    const on = (text: string, substituteMinutes = 210) =>
      seatCost({ seatSek: 4500 }, { substituteMinutes }, rates, day(text));
    assert.deepEqual(on("2026-12-31"), { seat: 4500, substitute: 830 }); // 3.5 · 237 = 829.5
    assert.deepEqual(on("2027-01-01"), { seat: 4500, substitute: 1001 });
    assert.deepEqual(on("2027-01-01", 0), { seat: 4500, substitute: 0 });
    assert.deepEqual(on("2025-12-31"), { seat: 4500, substitute: undefined });
  });

  it("counts the hours of all sessions, where HR has not written others", () => {
    const sessions = [
      { from: "08:30", to: "12:00" },
      { from: "13:00", to: "16:15" },
    ];
    assert.equal(minutesAway({ minutesAway: undefined }, sessions), 405);
    assert.equal(minutesAway({ minutesAway: 480 }, sessions), 480);
  });
});

describe("what HR writes of an hour", () => {
  it("is read as people write it", () => {
    assert.deepEqual(
      parseSubstituteRate({ hourlySek: "185 kr", contribution: "31,42 %", fromDay: "2027-01-01" }),
      { ok: true, value: { hourlySek: 185, contribution: 3142, fromDay: "2027-01-01" } },
    );
  });

  it("says which field is wrong, and how", () => {
    assert.deepEqual(parseSubstituteRate({ hourlySek: "1.850", contribution: "131", fromDay: "i dag" }), {
      ok: false,
      error: { hourlySek: "noAmount", contribution: "noShare", fromDay: "noDay" },
    });
  });
});
