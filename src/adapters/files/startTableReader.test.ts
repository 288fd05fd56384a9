import assert from "node:assert/strict";
import { test } from "node:test";
import { readImportVocabulary } from "./readImportVocabulary.ts";
import { startTableReader } from "./startTableReader.ts";
import { usualLimits } from "./tableLimits.ts";

const vocabulary = await readImportVocabulary(
  new URL("../../../content/import/columns.yaml", import.meta.url),
);
const readTable = startTableReader(vocabulary);

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000);
}

test("a file is read in another thread and its rows come in batches, in order", async () => {
  const reported: number[] = [];
  const text = Array.from({ length: 1200 }, (_, row) => `${row};Ekbacken`).join("\n");
  const outcome = await readTable(inPieces(`Kod;Namn\n${text}`), {
    onProgress: (rows) => reported.push(rows),
  });
  assert.ok(outcome.ok);
  assert.equal(outcome.value.summary.rows, 1200);
  const batches: number[] = [];
  const keys: string[] = [];
  for await (const batch of outcome.value.rows) {
    batches.push(batch.length);
    keys.push(...batch.map(({ cells }) => cells[0]!));
  }
  assert.deepEqual(batches, [500, 500, 200]);
  assert.deepEqual(
    keys,
    Array.from({ length: 1200 }, (_, row) => String(row)),
  );
  assert.deepEqual(reported, [1000]);
});

test("a million rows are refused with the limit, and reading stops there", async () => {
  let taken = 0;
  async function* million(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("Kod;Namn\n");
    for (; taken < 1000; taken += 1) yield Buffer.from("1;Ekbacken\n".repeat(1000));
  }
  const outcome = await startTableReader(vocabulary, { ...usualLimits, rows: 5000 })(million());
  assert.deepEqual(outcome, { ok: false, error: { kind: "tooManyRows", rowsAtMost: 5000 } });
  assert.ok(taken < 200, `${taken} pieces were taken`);
});

test("a reading can be cancelled, and its rows given up", async () => {
  const control = new AbortController();
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("Kod;Namn\n");
    control.abort();
    await new Promise(() => undefined);
  }
  const cancelled = await readTable(endless(), { signal: control.signal });
  assert.deepEqual(cancelled, { ok: false, error: { kind: "cancelled" } });
  const outcome = await readTable(inPieces("Kod;Namn\n1;Ek\n"));
  assert.ok(outcome.ok);
  await outcome.value.close();
});
