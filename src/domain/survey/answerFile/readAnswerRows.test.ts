import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAnswerRows } from "./readAnswerRows.ts";

const instrument = { scale: { min: 1, max: 5, points: [], cannotJudge: undefined } };
const columns = { group: 0, items: [1, 2] };
const read = (...cells: readonly (readonly string[])[]) =>
  readAnswerRows(
    cells.map((row, index) => ({ number: index + 2, cells: row })),
    columns,
    instrument,
  );

describe("rows of a file of answers", () => {
  it("are a group and an answer to each item", () => {
    assert.deepEqual(read(["A", "1", "5"], ["B", "", "3,0"]), {
      rows: [
        { group: "A", answers: [1, 5] },
        { group: "B", answers: [undefined, 3] },
      ],
      faults: [],
      empty: 0,
    });
  });

  it("are left out when nothing is answered, with or without a group", () => {
    assert.deepEqual(read(["A", "", "NA"], ["", "", ""]), { rows: [], faults: [], empty: 2 });
  });

  it("are told of by row and column when something is wrong", () => {
    assert.deepEqual(read(["A", "6", "2,5"], ["", "1", "1"]).faults, [
      { kind: "outOfScale", row: 2, column: 1, value: "6" },
      { kind: "notWhole", row: 2, column: 2, value: "2,5" },
      { kind: "groupMissing", row: 3, column: 0, value: "" },
    ]);
  });
});
