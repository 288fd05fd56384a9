import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { UnitId } from "../shared/ids.ts";
import { inOrder, unitsAbove, type Unit } from "./unitTree.ts";

const unit = (name: string, parent?: string): Unit => ({
  id: name as UnitId, // short ids make the cases readable
  code: name,
  name,
  kind: "unit",
  parent: parent === undefined ? undefined : (parent as UnitId),
});
const byName = (left: string, right: string) => left.localeCompare(right, "sv");

describe("the unit tree", () => {
  const units = [unit("b", "top"), unit("b1", "b"), unit("top"), unit("a", "top"), unit("b0", "b")];

  it("stands in order with each unit before those below it and siblings by name", () => {
    assert.deepEqual(
      inOrder(units, byName).map(({ name, depth }) => [name, depth]),
      [
        ["top", 0],
        ["a", 1],
        ["b", 1],
        ["b0", 2],
        ["b1", 2],
      ],
    );
  });

  it("puts a unit whose parent is not there at the top", () => {
    assert.deepEqual(inOrder([unit("x", "gone")], byName)[0]?.depth, 0);
  });

  it("knows what stands above, nearest first", () => {
    const byId = new Map(units.map((one) => [one.id, one]));
    assert.deepEqual(unitsAbove(byId, "b1" as UnitId), ["b", "top"]);
  });

  it("ends on a cycle", () => {
    const cycle = new Map([unit("a", "b"), unit("b", "a")].map((one) => [one.id, one]));
    assert.deepEqual(unitsAbove(cycle, "a" as UnitId), ["b"]);
  });
});
