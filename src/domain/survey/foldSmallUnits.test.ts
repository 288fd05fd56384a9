import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { UnitId } from "../shared/ids.ts";
import { foldSmallUnits, type AskedUnit } from "./foldSmallUnits.ts";

const unit = (id: string, parent: string | undefined, asked: number): AskedUnit => ({
  id: id as UnitId, // short names read better in a test than UUIDs
  parent: parent as UnitId | undefined,
  asked,
});
const fold = (units: readonly AskedUnit[]) => Object.fromEntries(foldSmallUnits(units, 5));

describe("units too small to stand alone", () => {
  it("are counted directly under the unit above", () => {
    assert.deepEqual(fold([unit("top", undefined, 9), unit("a", "top", 4), unit("b", "top", 5)]), {
      top: "top",
      a: "top",
      b: "b",
    });
  });

  it("go further up while they are still too few together", () => {
    const units = [
      unit("top", undefined, 0),
      unit("mid", "top", 0),
      unit("a", "mid", 1),
      unit("b", "mid", 2),
      unit("c", "top", 4),
    ];
    assert.deepEqual(fold(units), { top: "top", mid: "top", a: "top", b: "top", c: "top" });
  });

  it("stay where two of them are enough together under the unit above", () => {
    const units = [
      unit("top", undefined, 0),
      unit("mid", "top", 0),
      unit("a", "mid", 3),
      unit("b", "mid", 2),
    ];
    assert.deepEqual(fold(units), { top: "top", mid: "mid", a: "mid", b: "mid" });
  });

  it("are joined by the smallest unit below when they are too few at the top", () => {
    const units = [unit("top", undefined, 1), unit("a", "top", 20), unit("b", "top", 6)];
    assert.deepEqual(fold(units), { top: "top", a: "a", b: "top" });
  });

  it("leave no group of fewer than five, unless all are fewer than five together", () => {
    const anyUnits = fc
      .array(fc.record({ parent: fc.nat(), asked: fc.nat(12) }), { minLength: 1, maxLength: 30 })
      .map((rows) =>
        rows.map(({ parent, asked }, index) =>
          unit(String(index), index === 0 ? undefined : String(parent % index), asked),
        ),
      );
    fc.assert(
      fc.property(anyUnits, (units) => {
        const countedIn = foldSmallUnits(units, 5);
        const groups = Object.groupBy(
          units.filter(({ asked }) => asked > 0),
          ({ id }) => countedIn.get(id)!,
        );
        const sizes = Object.values(groups).map((group) => group!.reduce((sum, { asked }) => sum + asked, 0));
        const all = units.reduce((sum, { asked }) => sum + asked, 0);
        if (all >= 5) assert.ok(sizes.every((size) => size >= 5));
        assert.equal(
          sizes.reduce((sum, size) => sum + size, 0),
          all,
        );
      }),
    );
  });
});
