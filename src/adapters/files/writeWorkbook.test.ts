import assert from "node:assert/strict";
import { test } from "node:test";
import readXlsxFile from "read-excel-file/node";
import { writeWorkbook } from "./writeWorkbook.ts";

test("figures come back as figures, texts as texts, and a formula as the text it is", async () => {
  const bytes = await writeWorkbook([
    {
      name: "Resultat",
      header: ["Enhet", "Index"],
      rows: [
        ["=1+1", 71.25],
        ["Önnerud", undefined],
        ["-5", -5],
      ],
    },
    { name: "Om", header: ["Ord"], rows: [["a & <b>"]] },
  ]);
  const sheets = await readXlsxFile(Buffer.from(bytes));
  assert.deepEqual(sheets, [
    {
      sheet: "Resultat",
      data: [
        ["Enhet", "Index"],
        ["=1+1", 71.25],
        ["Önnerud", null],
        ["-5", -5],
      ],
    },
    { sheet: "Om", data: [["Ord"], ["a & <b>"]] },
  ]);
});

test("the caller's thread is free while a large workbook is written", async () => {
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 5);
  const row = ["x", ...Array.from({ length: 30 }, (_, index) => index * 1.5)];
  await writeWorkbook([
    { name: "x", header: row.map(String), rows: Array.from({ length: 1000 }, () => row) },
  ]);
  clearInterval(turning);
  assert.ok(turns > 5, `${turns} turns`);
});
