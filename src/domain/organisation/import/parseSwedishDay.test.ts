import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSwedishDay } from "./parseSwedishDay.ts";

test("a day is read in every way that Swedish systems write it", () => {
  for (const text of [
    "2026-01-31",
    "20260131",
    "2026/01/31",
    "2026.1.31",
    "31/1 2026",
    "31/1-2026",
    "31.01.2026",
    "31/01/2026",
    " 2026-01-31 ",
    "2026-01-31 00:00:00",
    "2026-01-31T00:00:00.000Z",
    "46053",
    "46053,5",
  ])
    assert.equal(parseSwedishDay(text), "2026-01-31", text);
});

test("a day that means no end is open", () => {
  for (const text of ["9999-12-31", "99991231", "2999-12-31"]) assert.equal(parseSwedishDay(text), "open");
});

test("days that do not exist and other texts are unreadable", () => {
  for (const text of ["2026-02-30", "20261301", "31/13 2026", "260131", "tillsvidare", "1", "2026", ""])
    assert.equal(parseSwedishDay(text), undefined, text);
});
