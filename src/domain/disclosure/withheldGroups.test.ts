import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { withheldGroups } from "./withheldGroups.ts";

const places = (sizes: readonly number[], protectsEmpty = false) => {
  const { withheld, isTotalShown } = withheldGroups(sizes, 5, protectsEmpty);
  return [[...withheld].toSorted((a, b) => a - b), isTotalShown];
};

describe("groups beside their total", () => {
  it("are all shown when none is small", () => {
    assert.deepEqual(places([5, 9, 12]), [[], true]);
  });

  it("are withheld with the smallest other one when a single one is small", () => {
    assert.deepEqual(places([3, 9, 12]), [[0, 1], true]);
  });

  it("are enough by themselves when small ones hold five together", () => {
    assert.deepEqual(places([3, 3, 12]), [[0, 1], true]);
  });

  it("have no total when nothing else can protect a small one", () => {
    assert.deepEqual(places([3]), [[0], false]);
    assert.deepEqual(places([2, 2]), [[0, 1], false]);
  });

  it("hide nothing when they are empty, unless that tells of those who could have been there", () => {
    assert.deepEqual(places([0, 9, 12]), [[], true]);
    assert.deepEqual(places([0, 9, 12], true), [[0, 1], true]);
    assert.deepEqual(places([0, 0], true), [[0, 1], false]);
  });

  it("never let a total less what is shown fall below five, but to nothing withheld", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }),
        fc.boolean(),
        (sizes, protectsEmpty) => {
          const { withheld, isTotalShown } = withheldGroups(sizes, 5, protectsEmpty);
          const held = [...withheld].reduce((sum, index) => sum + sizes[index]!, 0);
          const isSafe = withheld.size === 0 || !isTotalShown || (withheld.size >= 2 && held >= 5);
          const showsSmall = sizes.some(
            (size, index) => !withheld.has(index) && size < 5 && (size > 0 || protectsEmpty),
          );
          return isSafe && !showsSmall;
        },
      ),
    );
  });
});
