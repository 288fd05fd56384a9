import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { readImportVocabulary } from "../src/adapters/files/readImportVocabulary.ts";
import { runInSlices } from "../src/adapters/files/runInSlices.ts";
import { startTableReader } from "../src/adapters/files/startTableReader.ts";
import { writeSheet } from "../src/adapters/files/writeSheet.ts";
import { guessKind } from "../src/domain/organisation/import/guessKind.ts";
import type { ImportPlan } from "../src/domain/organisation/import/importPreview.ts";
import type { TableReading } from "../src/domain/organisation/import/readTable.ts";
import { interpretFile } from "../src/domain/organisation/import/interpretFile.ts";
import { planImport } from "../src/domain/organisation/import/planImport.ts";
import { gatherProblems } from "../src/domain/organisation/import/problemReport.ts";
import { emptyRegister } from "../src/domain/organisation/import/registerSnapshot.ts";
import type { RegisterSnapshot } from "../src/domain/organisation/import/registerSnapshot.ts";
import { suggestMapping } from "../src/domain/organisation/import/suggestMapping.ts";
import { day } from "../src/domain/shared/day.ts";
import { randomIndex, seededRandom } from "../src/domain/shared/random.ts";

const rowCount = 60_000;
const unitCount = 3000;
const headings =
  "Anst.nr;Personnummer;Efternamn;Förnamn;Kön;Befattning;Syssgrad;Anställd fr o m;Anställd t o m;Orgkod;Enhet;Förvaltning;Avdelning;Närmaste chef anstnr;E-post";

/** A flat export of an organisation with 60,000 employees in 3,000 units. */
function exportRows(): string[][] {
  const random = seededRandom(1);
  return Array.from({ length: rowCount }, (_, index) => {
    const unit = index % unitCount;
    return [
      String(100_000 + index),
      "850709-9805",
      `Efternamn ${"abcdefghij"[index % 10]!}`,
      `Förnamn ${"klmnopqrst"[index % 7]!}`,
      index % 4 === 0 ? "M" : "K",
      ["Undersköterska", "Lärare", "Enhetschef"][index % 3]!,
      ["100", "75,00", "80,5"][index % 3]!,
      `20${String(10 + randomIndex(random, 15))}-03-01`,
      index % 20 === 0 ? "2027-06-30" : "",
      String(4000 + unit),
      `Enhet ${unit}`,
      `Förvaltning ${unit % 12}`,
      `Avdelning ${unit % 200}`,
      String(100_000 + unit),
      `person${index}@stjarnby.example`,
    ];
  });
}

async function measured<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const cpu = process.cpuUsage();
  const start = performance.now();
  delay.enable();
  const value = await work();
  delay.disable();
  const used = process.cpuUsage(cpu);
  const seconds = (used.user + used.system) / 1e6;
  const rate = Math.round(rowCount / seconds).toLocaleString("en");
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${name}: ${seconds.toFixed(2)} CPU-s, ${rate} rows per CPU-s, ${((performance.now() - start) / 1000).toFixed(2)} s, longest stall ${Math.round(delay.max / 1e6)} ms, ${megabytes} MB`,
  );
  return value;
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.slice(from, from + 65_536);
}

const vocabulary = await readImportVocabulary(new URL("../content/import/columns.yaml", import.meta.url));
const readTable = startTableReader(vocabulary);

async function open(bytes: Uint8Array): Promise<TableReading> {
  const reading = await readTable(inPieces(bytes));
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
}

async function readAll(bytes: Uint8Array): Promise<void> {
  const { rows } = await open(bytes);
  for await (const batch of rows) if (batch.length === 0) throw new Error("an empty batch");
}

async function plan(bytes: Uint8Array, register: RegisterSnapshot): Promise<ImportPlan> {
  const { summary, rows } = await open(bytes);
  const kind = guessKind(summary.columns, vocabulary);
  const mapping = suggestMapping(summary.columns, kind, vocabulary).map(({ target }) => target);
  const choices = {
    kind,
    mapping,
    effectiveDay: day("2026-11-01"),
    complete: true,
    withoutFaultyRows: false,
  };
  const problems = gatherProblems(summary.problems);
  const interpretation = interpretFile(choices, summary.columns, vocabulary, problems);
  for await (const batch of rows) interpretation.addRows(batch);
  const planned = await runInSlices(
    planImport(interpretation.finish(), register, choices, summary.columns, problems),
  );
  return planned!;
}

/** The register after a first import into nothing. */
function registerAfter({ change }: ImportPlan): RegisterSnapshot {
  return {
    ...emptyRegister,
    units: change.units.added,
    parentLinks: change.parentLinks.added,
    persons: change.persons.added,
    employments: change.employments.added,
    posts: change.posts.added,
    assignments: change.assignments.added,
  };
}

const rows = exportRows();
const csv = Buffer.from([headings, ...rows.map((row) => row.join(";"))].join("\r\n"), "latin1");
const xlsx = await writeSheet([{ name: "Personal", headings: headings.split(";"), rows }]);
await measured("read CSV, Windows-1252", () => readAll(csv));
await measured("read XLSX", () => readAll(xlsx));
const first = await measured("read CSV and plan the first import", () => plan(csv, emptyRegister));
const again = await measured("read CSV and plan it again", () => plan(csv, registerAfter(first)));
console.log(`first: ${JSON.stringify(first.preview.counts)}`);
console.log(`again: ${JSON.stringify(again.preview.counts)}`);
