import assert from "node:assert/strict";
import { test } from "node:test";
import { parseShare } from "./parseShare.ts";

test("a share of full time is read as per cent or as a fraction", () => {
  const cases: readonly (readonly [string, number])[] = [
    ["75", 0.75],
    ["75%", 0.75],
    ["75 %", 0.75],
    ["75,00", 0.75],
    ["0,75", 0.75],
    ["0.75", 0.75],
    ["100", 1],
    ["1", 1],
    ["1%", 0.01],
    ["0", 0],
    ["37,5", 0.375],
  ];
  for (const [text, share] of cases) assert.equal(parseShare(text), share, text);
});

test("more than full time and other texts are unreadable", () => {
  for (const text of ["125", "101 %", "-50", "halv", "1000", ""])
    assert.equal(parseShare(text), undefined, text);
});
