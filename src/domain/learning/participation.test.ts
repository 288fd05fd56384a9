import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { safeParticipation } from "./participation.ts";

const shown = (atLeast: number) => ({ kind: "shown", atLeast });
const withheld = { kind: "withheld" };

describe("participation in a course", () => {
  it("is shown in fives", () => {
    assert.deepEqual(safeParticipation([14, 5, 23]), {
      cells: [shown(10), shown(5), shown(20)],
      total: shown(40),
    });
  });

  it("hides fewer than five, nobody as well, and another group that would give them away", () => {
    assert.deepEqual(safeParticipation([0, 14, 23]), {
      cells: [withheld, withheld, shown(20)],
      total: shown(35),
    });
    assert.deepEqual(safeParticipation([4, 3, 23]), {
      cells: [withheld, withheld, shown(20)],
      total: shown(30),
    });
  });

  it("shows nothing at all where too few take part", () => {
    assert.deepEqual(safeParticipation([1, 2]), { cells: [withheld, withheld], total: withheld });
    assert.deepEqual(safeParticipation([0, 0, 0]), {
      cells: [withheld, withheld, withheld],
      total: withheld,
    });
  });
});
