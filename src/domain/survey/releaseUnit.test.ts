import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AnswerTable } from "../statistics/answerTable.ts";
import type { Instrument } from "./instrument.ts";
import { releaseUnit } from "./releaseUnit.ts";
import { rollUp, unitStatistics } from "./unitStatistics.ts";

const text = { sv: "", en: "" };
const item = (id: string, isReversed = false) => ({
  id,
  wording: { kind: "same", text } as const,
  isReversed,
  competencyId: undefined,
});
const instrument: Instrument = {
  id: "three",
  version: "1",
  name: text,
  description: text,
  frameworkId: undefined,
  about: "unit",
  isLocked: false,
  officialLanguages: ["sv"],
  credit: "",
  licence: "",
  sources: [],
  scale: { min: 1, max: 5, points: [], cannotJudge: undefined },
  items: [item("a"), item("b"), item("c", true)],
  subScales: [{ id: "ab", name: text, itemIds: ["a", "b"], competencyId: undefined }],
  total: text,
  scoring: "meanOfItemIndices",
  smallestGroup: { index: 5, items: 10 },
  minutes: 1,
  kolada: [],
};

/** Answers per group: a row each, 0 for none. */
const table = (
  rows: readonly (readonly [group: number, ...answers: number[]])[],
  groupCount: number,
): AnswerTable => ({
  rows: rows.length,
  items: 3,
  answers: Uint8Array.from(rows.flatMap(([, ...answers]) => answers)),
  missing: 0,
  groups: Uint32Array.from(rows.map(([group]) => group)),
  groupCount,
});

describe("the release of a unit", () => {
  const answers = table(
    [
      [1, 4, 5, 2],
      [1, 2, 3, 0],
      [2, 5, 5, 1],
      [2, 4, 4, 2],
    ],
    3,
  );
  const own = unitStatistics(answers, 1, 5);
  const [whole, north] = rollUp(own, [-1, 0, 0]);
  const shown = (level: "items" | "index") =>
    releaseUnit(
      instrument,
      {
        invited: 6,
        statistics: north!,
        decision: level === "items" ? { level } : { level, itemsReason: "tooFewAnswers" },
        before: undefined,
        parts: [],
      },
      whole!,
    );

  it("gives each item over those who answered it, reversed items turned, and the scales as means of item indices", () => {
    const release = shown("items");
    assert.ok(release.kind === "shown" && release.items.kind === "shown");
    // a: (4+2)/2 = 3 → 50; b: (5+3)/2 = 4 → 75; c: 2 alone, turned to 4 → 75
    assert.deepEqual(release.items.items, [
      { item: "a", answers: 2, mean: 3, index: 50, counts: [0, 1, 0, 1, 0] },
      { item: "b", answers: 2, mean: 4, index: 75, counts: [0, 0, 1, 0, 1] },
      { item: "c", answers: 1, mean: 2, index: 75, counts: [0, 1, 0, 0, 0] },
    ]);
    assert.deepEqual(
      release.scales.map(({ scale, index }) => [scale, index]),
      [
        ["total", 200 / 3],
        ["ab", 62.5],
      ],
    );
    assert.equal(release.answers, 2);
  });

  it("keeps the scores of complete answers alone, for later rounds", () => {
    const release = shown("items");
    // the one complete row is 4, 5 and 2 turned to 4: mean 13/3
    assert.ok(release.kind === "shown");
    const { scores } = release.scales[0]!;
    assert.equal(scores.n, 1);
    assert.ok(Math.abs(scores.sum - 13 / 3) < 1e-12 && Math.abs(scores.sumOfSquares - (13 / 3) ** 2) < 1e-12);
  });

  it("holds back the items, and every trace of them, when only the index may be shown", () => {
    const release = shown("index");
    assert.ok(release.kind === "shown");
    assert.deepEqual(release.items, { kind: "withheld", reason: "tooFewAnswers" });
  });

  it("says nothing but why when the unit is withheld", () => {
    const release = releaseUnit(
      instrument,
      {
        invited: 6,
        statistics: north!,
        decision: { level: "withheld", reason: "protectsAnother" },
        before: undefined,
        parts: [],
      },
      whole!,
    );
    assert.deepEqual(release, { kind: "withheld", invited: 6, reason: "protectsAnother" });
  });
});
