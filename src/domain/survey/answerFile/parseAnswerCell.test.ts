import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseAnswerCell } from "./parseAnswerCell.ts";

const scale = { min: 1, max: 5 };

describe("a cell of a file of answers", () => {
  it("is a whole number on the scale, also with decimals that are all zero", () => {
    for (const text of ["3", " 3 ", "3,0", "3.00", "+3"])
      assert.deepEqual(parseAnswerCell(text, scale), { ok: true, value: 3 });
    assert.deepEqual(parseAnswerCell("-2", { min: -2, max: 2 }), { ok: true, value: -2 });
  });

  it("is no answer when it is blank, NA, a dot or a dash", () => {
    for (const text of ["", "  ", "NA", "n/a", "NaN", ".", "-", "–"])
      assert.deepEqual(parseAnswerCell(text, scale), { ok: true, value: undefined });
  });

  it("is a fault when it is something else, and says what", () => {
    assert.deepEqual(parseAnswerCell("3,5", scale), { ok: false, error: "notWhole" });
    assert.deepEqual(parseAnswerCell("6", scale), { ok: false, error: "outOfScale" });
    assert.deepEqual(parseAnswerCell("0", scale), { ok: false, error: "outOfScale" });
    for (const text of ["bra", "1e3", "3,5,1", "0x3", "3 4"])
      assert.deepEqual(parseAnswerCell(text, scale), { ok: false, error: "notANumber" });
  });
});
