import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { termsBetween } from "./terms.ts";

describe("the terms of elected bodies", () => {
  it("begin on 15 October of an election year in the council", () => {
    assert.deepEqual(termsBetween("council", day("2024-01-01"), day("2026-11-23")), [
      { firstDay: "2022-10-15", endDay: "2026-10-15" },
      { firstDay: "2026-10-15", endDay: "2030-10-15" },
    ]);
  });

  it("begin on 1 January after an election in boards and committees", () => {
    assert.deepEqual(termsBetween("committee", day("2024-01-01"), day("2026-11-23")), [
      { firstDay: "2023-01-01", endDay: "2027-01-01" },
    ]);
  });
});
