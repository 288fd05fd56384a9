import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { isIntroduced, stageDueOn } from "./introductionPeriod.ts";

const since = day("2026-03-02");

describe("the introduction to a post", () => {
  it("has stages on the first day, and 30, 90 and 365 days after it", () => {
    assert.deepEqual(
      ([1, 30, 90, 365] as const).map((number) => stageDueOn(since, number)),
      ["2026-03-02", "2026-04-01", "2026-05-31", "2027-03-02"],
    );
  });

  it("runs from the first day until its last stage is due", () => {
    const days = ["2026-03-01", "2026-03-02", "2027-03-02", "2027-03-03"].map(day);
    assert.deepEqual(
      days.map((today) => isIntroduced(since, today)),
      [false, true, true, false],
    );
  });
});
