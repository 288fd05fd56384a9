import assert from "node:assert/strict";
import { test } from "node:test";
import writeXlsxFile from "write-excel-file/node";
import type { FileProblem } from "../../domain/organisation/import/importProblem.ts";
import { identityMark } from "../../domain/organisation/import/identityTally.ts";
import type { TableRow } from "../../domain/organisation/import/importTable.ts";
import type { TableSummary } from "../../domain/organisation/import/importTable.ts";
import { readCleanTable } from "./readCleanTable.ts";
import { readImportVocabulary } from "./readImportVocabulary.ts";
import { usualLimits } from "./tableLimits.ts";

const vocabulary = await readImportVocabulary(
  new URL("../../../content/import/columns.yaml", import.meta.url),
);
const ignore = (): void => undefined;

async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(bytes: Uint8Array): Promise<{ summary: TableSummary; rows: readonly TableRow[] }> {
  const outcome = await readCleanTable(inPieces(bytes), { vocabulary, limits: usualLimits }, ignore);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.value;
}

async function problemOf(bytes: Uint8Array, limits = usualLimits): Promise<FileProblem> {
  const outcome = await readCleanTable(inPieces(bytes, 4096), { vocabulary, limits }, ignore);
  assert.ok(!outcome.ok);
  return outcome.error;
}

const swedish = "Kod;Namn\r\n1;Förskolan Åsen – öst\r\n2;Äldreboendet\r\n";
const swedishCells = [
  ["1", "Förskolan Åsen – öst"],
  ["2", "Äldreboendet"],
];
/** Windows-1252 has the dash at 0x96, where Latin-1 has a control character. */
const windows1252 = Buffer.from(swedish.replace("–", "\u0096"), "latin1");
const cellsOf = (rows: readonly TableRow[]) => rows.map(({ cells }) => cells);

test("å, ä, ö and dashes are read in UTF-8 with and without mark, UTF-16 and Windows-1252", async () => {
  const files = [
    ["utf-8", Buffer.from(swedish)],
    ["utf-8", Buffer.from(`\uFEFF${swedish}`)],
    ["utf-16le", Buffer.from(`\uFEFF${swedish}`, "utf16le")],
    ["utf-16le", Buffer.from(swedish, "utf16le")],
    ["utf-16be", Buffer.from(`\uFEFF${swedish}`, "utf16le").swap16()],
    ["windows-1252", windows1252],
  ] as const;
  for (const [encoding, bytes] of files) {
    const { summary, rows } = await read(bytes);
    assert.equal(summary.encoding, encoding);
    assert.deepEqual(cellsOf(rows), swedishCells);
    assert.equal(summary.columns[0]?.heading, "Kod");
  }
});

test("a file whose first thousands of bytes are plain is still read in its own encoding", async () => {
  const plain = Array.from({ length: 2000 }, (_, row) => `${row};Ekbacken`).join("\n");
  const windows = await read(Buffer.from(`Kod;Namn\n${plain}\n9;Åsen`, "latin1"));
  assert.equal(windows.summary.encoding, "windows-1252");
  assert.deepEqual(windows.rows.at(-1), { number: 2002, cells: ["9", "Åsen"] });
});

test("UTF-8 that breaks in the middle is a problem with its row, not guessed letters", async () => {
  const broken = Buffer.concat([
    Buffer.from("Kod;Namn\n1;Åsen\n2;Äng\n3;"),
    Buffer.from([0xe5]),
    Buffer.from(";\n"),
  ]);
  assert.equal((await problemOf(broken)).kind, "unreadableText");
});

test("quotes keep delimiters, quotes and line ends, and rows keep the numbers a spreadsheet shows", async () => {
  const { rows } = await read(Buffer.from('Kod,Namn\n1,"Ek, ""Lilla""\nboendet"\n\n2,Äng\n'));
  assert.deepEqual(rows, [
    { number: 2, cells: ["1", 'Ek, "Lilla"\nboendet'] },
    { number: 4, cells: ["2", "Äng"] },
  ]);
});

test("the delimiter is found, also when cells hold the others or the file names it", async () => {
  const files = [
    ["semicolonSeparated", "Kod;Namn;Andel\n1;Ek, Anna;0,75\n2;Al, Bo;0,5\n"],
    ["commaSeparated", 'Kod,Namn,Andel\n1,"Ek; Anna",0.75\n'],
    ["tabSeparated", "Kod\tNamn\tAndel\n1\tEk, Anna\t0,75\n"],
    ["semicolonSeparated", "sep=;\r\nKod;Namn;Andel\n1;Ek, Anna;0,75\n"],
  ] as const;
  for (const [format, text] of files) {
    const { summary, rows } = await read(Buffer.from(text));
    assert.equal(summary.format, format);
    assert.equal(rows[0]?.cells.length, 3);
  }
});

test("titles above the headings are left out, repeated headings get a number, ragged rows are problems", async () => {
  const { summary, rows } = await read(
    Buffer.from("Personallista\n\nKod;Namn;Namn;\n1;Ek;Anna;\n2;Al\n3;Öst;Bo;;;\n4;Ask;Li;;5\n"),
  );
  assert.deepEqual(
    summary.columns.map(({ heading }) => heading),
    ["Kod", "Namn", "Namn (2)"],
  );
  assert.deepEqual(rows, [
    { number: 4, cells: ["1", "Ek", "Anna"] },
    { number: 6, cells: ["3", "Öst", "Bo"] },
  ]);
  assert.deepEqual(summary.problems, [
    { kind: "duplicateHeading", heading: "Namn", columns: [2, 3] },
    { kind: "wrongCellCount", row: 5, cells: 2, headings: 3 },
    { kind: "wrongCellCount", row: 7, cells: 5, headings: 3 },
  ]);
});

test("no personal identity number leaves the reader: not in rows, samples, headings or problems", async () => {
  const outcome = await read(
    Buffer.from(
      "Anstnr;Pnr;850709-9805;Notering\n" +
        "10234;850709-9805;x;vik för 850709-9805\n850709-9805;121212-1212;y;\n10236;701063-2391;z;\n" +
        "10237;;z;\n10238;;z;\n10239;;z;\n10240;198507099805\n",
    ),
  );
  assert.doesNotMatch(JSON.stringify(outcome), /9805|1212|2391/);
  assert.deepEqual(outcome.rows[0]?.cells, ["10234", "", "x", identityMark]);
  assert.deepEqual(outcome.rows[1]?.cells, [identityMark, "", "y", ""]);
  assert.equal(outcome.summary.columns[1]?.droppedAsIdentity, true);
});

test("a column is dropped for its heading alone when its numbers are masked", async () => {
  const { rows } = await read(Buffer.from("Anstnr;Personnummer\n10234;19850709-XXXX\n"));
  assert.deepEqual(rows[0]?.cells, ["10234", ""]);
});

test("the first sheet of an XLSX file gives text, days, numbers with a point, and its row numbers", async () => {
  const bytes = await writeXlsxFile([
    {
      sheet: "Personal",
      data: [
        ["Anstnr", "Grad", "From", "Skyddad"],
        [],
        [
          { value: "10234" },
          { value: 0.75 },
          { value: new Date(Date.UTC(2026, 0, 31)), type: Date, format: "yyyy-mm-dd" },
          { value: true },
        ],
        [{ value: 10_235 }, { value: 100 }, { value: 46_053 }, null],
      ],
    },
    { sheet: "Annat", data: [["a"]] },
  ]).toBuffer();
  const { summary, rows } = await read(bytes);
  assert.deepEqual([summary.format, summary.otherSheets], ["xlsx", 1]);
  assert.deepEqual(rows, [
    { number: 3, cells: ["10234", "0.75", "2026-01-31", "true"] },
    { number: 4, cells: ["10235", "100", "46053", ""] },
  ]);
});

test("what is no table is told apart: empty, headings alone, PDF, old, locked and cut-off Excel files", async () => {
  const sheet = await writeXlsxFile([["Kod"], ["1"]]).toBuffer();
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
  const locked = Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]);
  const files = [
    ["emptyFile", Buffer.alloc(0)],
    ["emptyFile", Buffer.from("\r\n \r\n")],
    ["headingsOnly", Buffer.from("Kod;Namn\r\n")],
    ["notATable", Buffer.from("%PDF-1.7\n")],
    ["notATable", Buffer.from([1, 0, 0, 0, 7, 0, 0, 9, 1])],
    ["oldExcelFile", old],
    ["lockedExcelFile", locked],
    ["damagedExcelFile", sheet.subarray(0, sheet.length - 200)],
  ] as const;
  for (const [kind, bytes] of files) assert.equal((await problemOf(bytes)).kind, kind);
});

test("an unclosed quote is told with the row where it began", async () => {
  const text = `Kod;Namn\n1;Ek\n2;"Al\n${"3;Ask\n".repeat(20_000)}`;
  const kinds = [await problemOf(Buffer.from('Kod;Namn\n1;"Ek\n2;Al\n')), await problemOf(Buffer.from(text))];
  assert.deepEqual(kinds, [
    { kind: "unclosedQuote", row: 2 },
    { kind: "rowTooLong", row: 3 },
  ]);
});

test("a file larger than allowed is refused", async () => {
  const problem = await problemOf(Buffer.from("Kod;Namn\n".repeat(1000)), {
    ...usualLimits,
    megabytes: 0.001,
  });
  assert.deepEqual(problem, { kind: "fileTooLarge", megabytesAtMost: 0.001 });
});
