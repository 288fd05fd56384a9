import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { suggestForMeeting } from "./meetingSuggestion.ts";
import type { UnitRelease } from "./unitRelease.ts";

const scale = (id: string, index: number) => ({
  scale: id,
  index,
  interval: undefined,
  change: undefined,
  difference: "none" as const,
  scores: { n: 0, sum: 0, sumOfSquares: 0 },
});
const item = (id: string, index: number) => ({ item: id, answers: 10, mean: 3, index, counts: [] });
const shown: UnitRelease = {
  kind: "shown",
  invited: 20,
  answers: 15,
  scales: [scale("total", 99), scale("motivation", 70), scale("leadership", 80), scale("governance", 60)],
  items: { kind: "withheld", reason: "tooFewAnswers" },
};

describe("what a result suggests for the meeting", () => {
  it("is two strengths and one question among the scales, and never the total", () => {
    assert.deepEqual(suggestForMeeting(shown), {
      of: "scales",
      strengths: ["leadership", "motivation"],
      question: "governance",
    });
  });

  it("is chosen among the items where they are shown", () => {
    const items = {
      kind: "shown",
      items: [item("a", 50), item("b", 90), item("c", 70), item("d", 55)],
    } as const;
    assert.deepEqual(suggestForMeeting({ ...shown, items }), {
      of: "items",
      strengths: ["b", "c"],
      question: "a",
    });
  });

  it("is nothing where nothing is shown", () => {
    assert.equal(suggestForMeeting({ kind: "withheld", invited: 4, reason: "tooFewAnswers" }), undefined);
  });
});
