import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { parsePlanWishes, type WrittenWishes } from "./planWishes.ts";

const today = day("2026-11-23");
const written: WrittenWishes = {
  name: " Plan 2027 ",
  budget: "1 250 000 kr",
  startsOn: "2027-01-01",
  answerBy: "2026-12-15",
  hours: "40",
  shareAway: "20 %",
  activities: "3",
  first: "coverage",
};
const faults = (change: Partial<WrittenWishes>) => {
  const read = parsePlanWishes({ ...written, ...change }, today);
  return read.ok ? {} : read.error;
};

describe("the wishes for a training plan", () => {
  it("are read as people write amounts and shares", () => {
    assert.deepEqual(parsePlanWishes(written, today), {
      ok: true,
      value: {
        name: "Plan 2027",
        budgetSek: 1_250_000,
        startsOn: "2027-01-01",
        answerBy: "2026-12-15",
        hoursPerManager: 40,
        shareAwayAtMost: 0.2,
        activitiesPerManagerAtMost: 3,
        first: "coverage",
      },
    });
  });

  it("may have a budget of nothing", () => {
    assert.deepEqual(faults({ budget: "0" }), {});
  });

  it("are refused with each fault at its field", () => {
    assert.deepEqual(faults({ name: " ", budget: "mycket" }), { name: "empty", budget: "noNumber" });
    assert.deepEqual(faults({ budget: "-5", shareAway: "120" }), {
      budget: "noNumber",
      shareAway: "tooLarge",
    });
    assert.deepEqual(faults({ startsOn: "2026-01-01" }), { startsOn: "pastDay" });
    assert.deepEqual(faults({ answerBy: "2027-02-01" }), { answerBy: "afterStart" });
  });
});
