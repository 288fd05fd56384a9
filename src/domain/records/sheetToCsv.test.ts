import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sheetToCsv } from "./sheetToCsv.ts";

const sheet = (...rows: Parameters<typeof sheetToCsv>[0]["rows"]) => ({
  name: "x",
  header: ["a", "b"],
  rows,
});

test("a sheet opens in a Swedish spreadsheet program: byte order mark, semicolons, decimal comma", () => {
  assert.equal(
    sheetToCsv(sheet(["Skolan i Önnerud", 71.25], [undefined, -3]), ","),
    "\uFEFFa;b\r\nSkolan i Önnerud;71,25\r\n;-3\r\n",
  );
});

test("the decimal sign is the reader's", () => {
  assert.equal(sheetToCsv(sheet(["x", 71.25]), "."), "\uFEFFa;b\r\nx;71.25\r\n");
});

test("what holds a semicolon, a quote or a line break is quoted", () => {
  assert.equal(sheetToCsv(sheet(['Kök; "Almen"', "a\nb"]), ","), '\uFEFFa;b\r\n"Kök; ""Almen""";"a\nb"\r\n');
});

test("a text that would run as a formula stays a text", () => {
  for (const text of ["=1+1", "+46", "-cmd|x", "@SUM(A1)", "\t=1", "  =1", "\u00A0=1"]) {
    const [, line = ""] = sheetToCsv(sheet([text]), ",").split("\r\n");
    assert.match(line, /^"?'/, JSON.stringify(text));
  }
});

test("no text begins a cell with the sign of a formula", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [, line = ""] = sheetToCsv(sheet([text.replaceAll(/[\r\n]/g, " ")]), ",").split("\r\n");
      assert.doesNotMatch(line, /^"?[=+\-@\t]/);
    }),
  );
});
