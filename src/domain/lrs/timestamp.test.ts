import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseTimestamp } from "./timestamp.ts";

describe("a timestamp", () => {
  it("is an instant, whatever its offset", () => {
    const instants = [
      "2026-11-28T12:00:00Z",
      "2026-11-28T13:00:00+01:00",
      "2026-11-28T13:00:00+0100",
      "2026-11-28T13:00+01",
      "2026-11-28T12:00:00.000",
    ].map((text) => parseTimestamp(text)?.toISOString());
    assert.deepEqual(new Set(instants), new Set(["2026-11-28T12:00:00.000Z"]));
  });

  it("keeps milliseconds and drops what is finer", () => {
    assert.equal(parseTimestamp("2026-11-28T12:00:00.12399Z")?.toISOString(), "2026-11-28T12:00:00.123Z");
  });

  for (const text of [
    "2026-02-30T12:00:00Z",
    "2026-13-01T12:00:00Z",
    "2026-11-28",
    "28/11/2026",
    "2026-11-28T25:00:00Z",
    "2026-11-28T12:00:00-00:00",
    "2026-11-28T12:00:00-0000",
    "2026-11-28T12:00:00-00",
    "",
  ]) {
    it(`is none: ${text}`, () => assert.equal(parseTimestamp(text), undefined));
  }
});
