import assert from "node:assert/strict";
import { test } from "node:test";
import { neutralizeFormula } from "./neutralizeFormula.ts";

test("texts that a spreadsheet would run are made plain", () => {
  for (const text of [
    "=1+1",
    "+SUM(A1)",
    "-cmd|' /C calc'!A0",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "  =1",
    "＝1",
    "-",
    "+46 70",
  ])
    assert.equal(neutralizeFormula(text), `'${text}`);
});

test("numbers, days and ordinary texts are left as they are", () => {
  for (const text of ["-12,5", "+3", "3.25", "2026-01-31", "Ekbacken = äldreboende", "a@b.se", ""])
    assert.equal(neutralizeFormula(text), text);
});
