import assert from "node:assert/strict";
import { test } from "node:test";
import { readSheet } from "read-excel-file/node";
import { writeCsv } from "./writeCsv.ts";
import { writeSheet } from "./writeSheet.ts";

const headings = ["Enhet", "Index", "=Formel"];
const rows = [
  ['Björken; "södra"', 78.5, "=1+1"],
  ["Eken", undefined, "-3"],
  ["Alen", -2, "rad 1\nrad 2"],
] as const;

test("CSV has a mark, semicolons, decimal commas, quotes where needed and no formula", () => {
  assert.equal(
    [...writeCsv(headings, rows)].join(""),
    "\uFEFFEnhet;Index;'=Formel\r\n" +
      '"Björken; ""södra""";78,5;\'=1+1\r\n' +
      "Eken;;-3\r\n" +
      'Alen;-2;"rad 1\nrad 2"\r\n',
  );
});

test("CSV of many rows comes in pieces that make the whole", () => {
  const many = Array.from({ length: 1200 }, (_, row) => [row]);
  const pieces = [...writeCsv(["n"], many)];
  assert.equal(pieces.length, 3);
  assert.equal(pieces.join("").split("\r\n").length, 1202);
});

test("a sheet keeps numbers as numbers, empty cells empty and formulas as text", async () => {
  const bytes = await writeSheet([{ name: "Resultat 2026/2027", headings, rows }]);
  assert.deepEqual(await readSheet(Buffer.from(bytes), "Resultat 2026 2027"), [
    ["Enhet", "Index", "'=Formel"],
    ['Björken; "södra"', 78.5, "'=1+1"],
    ["Eken", null, "-3"],
    ["Alen", -2, "rad 1\nrad 2"],
  ]);
});
