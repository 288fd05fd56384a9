import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PlacedUnit } from "../../organisation/unitTree.ts";
import type { UnitId } from "../../shared/ids.ts";
import { placeGroups } from "./placeGroups.ts";

const unit = (code: string, parent?: string): PlacedUnit => ({
  id: `u${code}` as UnitId, // short names read better in a test than UUIDs
  code,
  name: `Enhet ${code}`,
  kind: "unit",
  parent: parent === undefined ? undefined : (`u${parent}` as UnitId),
  depth: 0,
});
const register = {
  kind: "register" as const,
  units: [unit("1"), unit("11", "1"), unit("12", "1"), unit("13", "1")],
};
const flat = () => {
  let last = 0;
  return { kind: "flat" as const, top: "Alla", heading: "GRP", newId: () => `n${(last += 1)}` as UnitId };
};

describe("the groups of a file", () => {
  it("are units of the organisation by their code, with those above them", () => {
    const placed = placeGroups(
      new Map([
        ["11", 8],
        ["12", 9],
      ]),
      register,
      5,
    );
    assert.ok(placed.ok);
    assert.deepEqual(
      placed.value.units.map(({ code, parent, invited }) => [code, parent, invited]),
      [
        ["1", undefined, 0],
        ["11", "u1", 8],
        ["12", "u1", 9],
      ],
    );
    assert.equal(placed.value.unitByGroup.get("12"), "u12");
  });

  it("are told of when they are no units", () => {
    assert.deepEqual(
      placeGroups(
        new Map([
          ["11", 8],
          ["99", 9],
        ]),
        register,
        5,
      ),
      { ok: false, error: ["99"] },
    );
  });

  it("stand beside each other below a top of their own, numbers in order", () => {
    const placed = placeGroups(
      new Map([
        ["10", 8],
        ["9", 9],
        ["A", 7],
      ]),
      flat(),
      5,
    );
    assert.ok(placed.ok);
    assert.deepEqual(
      placed.value.units.map(({ name, parent, position, invited }) => [name, parent, position, invited]),
      [
        ["Alla", undefined, 0, 0],
        ["GRP 9", "n1", 1, 9],
        ["GRP 10", "n1", 2, 8],
        ["A", "n1", 3, 7],
      ],
    );
  });

  it("are counted in the unit above when they are too small to stand alone", () => {
    const placed = placeGroups(
      new Map([
        ["9", 3],
        ["10", 4],
        ["11", 20],
      ]),
      flat(),
      5,
    );
    assert.ok(placed.ok);
    assert.deepEqual([...placed.value.unitByGroup.values()], ["n1", "n1", "n4"]);
    assert.deepEqual(
      placed.value.units.map(({ invited, countedIn }) => [invited, countedIn]),
      [
        [7, undefined],
        [0, "n1"],
        [0, "n1"],
        [20, undefined],
      ],
    );
  });
});
