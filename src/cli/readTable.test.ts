import assert from "node:assert/strict";
import { test } from "node:test";
import { filesInMemory } from "./filesInMemory.ts";
import { findColumn, readTable } from "./readTable.ts";

async function read(content: string | Uint8Array) {
  return readTable(filesInMemory({ "a.csv": content }), "a.csv");
}

async function readRows(content: string | Uint8Array): Promise<readonly (readonly string[])[]> {
  const table = await read(content);
  assert.ok(table.ok, table.ok ? "" : table.error);
  return [table.value.columns, ...table.value.rows.map(({ cells }) => cells)];
}

const expected = [
  ["unit", "A"],
  ["Åsen", "3"],
  ["Öst", ""],
];

test("semicolon, comma and tab are told apart, with any line ending", async () => {
  assert.deepEqual(await readRows("unit;A\nÅsen;3\nÖst;\n"), expected);
  assert.deepEqual(await readRows("unit,A\r\nÅsen,3\r\nÖst,\r\n"), expected);
  assert.deepEqual(await readRows("unit\tA\nÅsen\t3\nÖst\t"), expected);
});

test("headings and cells may be quoted, with delimiters, quotes and line breaks inside", async () => {
  assert.deepEqual(await readRows('"unit","A"\n"Åsen","3"\n"Öst",""\n'), expected);
  assert.deepEqual(await readRows('"unit, now";"said ""A"""\n"x;y";"1\n2"\n'), [
    ["unit, now", 'said "A"'],
    ["x;y", "1\n2"],
  ]);
});

test("decimal commas do not make the comma the delimiter", async () => {
  assert.deepEqual(await readRows("unit;A;B\nx;1,5;2,5\n"), [
    ["unit", "A", "B"],
    ["x", "1,5", "2,5"],
  ]);
});

test("UTF-8 with and without byte order mark, UTF-16 and Windows-1252 are read", async () => {
  const text = "unit;A\nÅsen;3\nÖst;\n";
  assert.deepEqual(await readRows(`\uFEFF${text}`), expected);
  assert.deepEqual(await readRows(Uint8Array.from(text, (character) => character.charCodeAt(0))), expected);
  const utf16 = Uint8Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0));
  const pairs = new Uint8Array(new Uint16Array(Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0))).buffer);
  assert.ok(pairs.length === 2 * utf16.length);
  assert.deepEqual(await readRows(pairs), expected);
});

test("empty rows are skipped and rows keep the number a spreadsheet gives them", async () => {
  const table = await read("unit;A\n\nx;1\n;\ny;2\n");
  assert.ok(table.ok);
  assert.deepEqual(table.value.rows, [
    { number: 3, cells: ["x", "1"] },
    { number: 5, cells: ["y", "2"] },
  ]);
});

test("what is wrong with a file is said in a sentence", async () => {
  assert.deepEqual(await readTable(filesInMemory({}), "b.csv"), {
    ok: false,
    error: "There is no file b.csv.",
  });
  assert.deepEqual(await read(""), { ok: false, error: "a.csv has no heading." });
  assert.deepEqual(await read("unit;A\nx;1\ny;2;3\n"), {
    ok: false,
    error: "Row 3 of a.csv has 3 cells, but the heading has 2.",
  });
  const unclosed = await read('unit;A\n"x;1\n');
  assert.ok(!unclosed.ok && unclosed.error.startsWith("a.csv can't be read as a table: "));
});

test("a column that is missing or stands twice is named", async () => {
  const table = await read("unit;A;A\nx;1;2\n");
  assert.ok(table.ok);
  assert.deepEqual(findColumn(table.value, "unit"), { ok: true, value: 0 });
  assert.deepEqual(findColumn(table.value, "B"), {
    ok: false,
    error: 'There is no column "B" in a.csv. Its columns are: unit, A, A.',
  });
  assert.deepEqual(findColumn(table.value, "A"), { ok: false, error: 'There are two columns "A" in a.csv.' });
});
