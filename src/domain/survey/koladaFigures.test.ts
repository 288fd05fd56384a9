import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { describe, it } from "node:test";
import { loadContent } from "../../adapters/content/loadContent.ts";
import { koladaFigures } from "./koladaFigures.ts";
import type { UnitRelease } from "./unitRelease.ts";

const content = await loadContent(fileURLToPath(new URL("../../../content", import.meta.url)));
assert.ok(content.ok);
const hme = content.value.instruments.find(({ id }) => id === "hme")!;

const scale = (id: string, index: number) =>
  ({
    scale: id,
    index,
    interval: undefined,
    change: undefined,
    difference: "none",
    scores: { n: 12, sum: 0, sumOfSquares: 0 },
  }) as const;
const whole = (answers: number): UnitRelease => ({
  kind: "shown",
  invited: 16,
  answers,
  scales: [scale("total", 76), scale("motivation", 77), scale("leadership", 78), scale("governance", 79)],
  items: {
    kind: "shown",
    items: [
      { item: "hme1", answers: 9, mean: 4, index: 75, counts: [] },
      { item: "hme2", answers: 12, mean: 4.2, index: 80, counts: [] },
    ],
  },
});
const row = (kpi: string, answers = 12) => {
  const found = koladaFigures(hme, "municipality", whole(answers)).find((figure) => figure.kpi === kpi);
  return found && [found.of, found.value, found.answers];
};

describe("figures for Kolada", () => {
  it("carry the key figures of the whole municipality, each with its answers", () => {
    assert.deepEqual(row("U00200"), ["total", 76, 12]);
    assert.deepEqual(row("U00203"), ["governance", 79, 12]);
    assert.deepEqual(row("U00301"), ["hme2", 80, 12]);
    assert.deepEqual(row("N00898"), [undefined, 75, 12]);
    assert.equal(koladaFigures(hme, "municipality", whole(12)).length, 14);
  });

  it("carry a region's own key figures", () => {
    assert.deepEqual(koladaFigures(hme, "region", whole(12))[0]?.kpi, "U60200");
  });

  it("hold back what rests on fewer than ten answers, also a single question", () => {
    assert.deepEqual(row("U00300"), ["hme1", undefined, undefined]);
    const few = koladaFigures(hme, "municipality", whole(9));
    assert.ok(few.every(({ value, answers }) => value === undefined && answers === undefined));
  });

  it("hold back all where the whole is withheld, and are none for an instrument that Kolada does not know", () => {
    const withheld: UnitRelease = { kind: "withheld", invited: 16, reason: "tooFewAnswers" };
    assert.ok(koladaFigures(hme, "municipality", withheld).every(({ value }) => value === undefined));
    assert.deepEqual(koladaFigures({ ...hme, kolada: [] }, "municipality", whole(12)), []);
  });
});
