import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { takesAnswers } from "./round.ts";

const round = { state: "open" as const, opensOn: day("2026-11-23"), closesOn: day("2026-12-14") };

describe("a round takes answers", () => {
  it("from its first day to its last, both included", () => {
    const days = ["2026-11-22", "2026-11-23", "2026-12-14", "2026-12-15"].map(day);
    assert.deepEqual(
      days.map((today) => takesAnswers(round, today)),
      [false, true, true, false],
    );
  });

  it("only while it is open", () => {
    for (const state of ["draft", "closing", "closed", "cancelled"] as const)
      assert.equal(takesAnswers({ ...round, state }, day("2026-12-01")), false);
  });
});
