import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { CompetencyNeed } from "./competencyNeed.ts";
import { safeNeeds } from "./safeNeeds.ts";
import type { NeedsOfManager } from "./safeNeeds.ts";

const listening = (expectedGap: number | undefined): CompetencyNeed => ({
  competencyId: "listening",
  demand: { competencyId: "listening", weight: 2, demandedScore: 4, reasons: [] },
  measured: undefined,
  gap: undefined,
  expectedGap,
  need: expectedGap === undefined ? undefined : 2 * expectedGap,
  verdict: expectedGap === undefined ? "notMeasured" : "cannotTell",
});

/** `count` managers of a group, all with the same gap. */
const group = (groupId: string, count: number, gap: number | undefined): readonly NeedsOfManager[] =>
  Array.from({ length: count }, () => ({ groupId, needs: [listening(gap)] }));

const rowOf = (groupIds: readonly string[], managers: readonly NeedsOfManager[]) =>
  safeNeeds(["listening"], groupIds, managers)[0]!;

describe("needs as HR may see them", () => {
  it("are means over the managers of a group and over all", () => {
    const row = rowOf(["school", "care"], [...group("school", 5, 0.25), ...group("care", 15, 0.75)]);
    assert.deepEqual(row.cells, [
      { kind: "shown", managers: 5, meanExpectedGap: 0.25, meanNeed: 0.5 },
      { kind: "shown", managers: 15, meanExpectedGap: 0.75, meanNeed: 1.5 },
    ]);
    assert.deepEqual(row.total, { kind: "shown", managers: 20, meanExpectedGap: 0.625, meanNeed: 1.25 });
  });

  it("are withheld of four managers, and of another group so that the total does not tell", () => {
    const row = rowOf(
      ["culture", "school", "care"],
      [...group("culture", 4, 1), ...group("school", 6, 0.2), ...group("care", 9, 0.6)],
    );
    assert.deepEqual(
      row.cells.map((cell) => (cell.kind === "shown" ? cell.managers : cell.reason)),
      ["tooFewManagers", "protectsAnother", 9],
    );
    assert.equal(row.total.kind, "shown");
  });

  it("need no further protection where two small groups together are enough", () => {
    const row = rowOf(
      ["culture", "building", "care"],
      [...group("culture", 4, 1), ...group("building", 3, 0.2), ...group("care", 9, 0.6)],
    );
    assert.deepEqual(
      row.cells.map((cell) => (cell.kind === "shown" ? cell.managers : cell.reason)),
      ["tooFewManagers", "tooFewManagers", 9],
    );
  });

  it("show no total of four managers, nor of a single small group", () => {
    assert.deepEqual(rowOf(["culture"], group("culture", 4, 1)).total, {
      kind: "withheld",
      reason: "tooFewManagers",
    });
  });

  it("count only managers who were measured", () => {
    const row = rowOf(["care"], [...group("care", 4, 0.5), ...group("care", 6, undefined)]);
    assert.deepEqual(row.cells, [{ kind: "withheld", reason: "tooFewManagers" }]);
  });

  it("refuse a threshold below five", () => {
    assert.throws(() => safeNeeds(["listening"], ["care"], [], 4), RangeError);
  });

  it("leave whoever subtracts with nothing about fewer than five managers", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), (sizes) => {
        const ids = sizes.map((_, index) => `group ${index}`);
        const { cells, total } = rowOf(
          ids,
          sizes.flatMap((size, index) => group(ids[index]!, size, 0.3)),
        );
        for (const cell of cells) assert.ok(cell.kind === "withheld" || cell.managers >= 5);
        if (total.kind === "withheld") return;
        const shown = cells.reduce((sum, cell) => sum + (cell.kind === "shown" ? cell.managers : 0), 0);
        const left = total.managers - shown;
        const hiddenGroups = cells.filter(
          (cell, index) => cell.kind === "withheld" && sizes[index]! > 0,
        ).length;
        assert.ok(left === 0 || (left >= 5 && hiddenGroups >= 2));
      }),
    );
  });
});
