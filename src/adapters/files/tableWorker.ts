import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import type { TableRow } from "../../domain/organisation/import/importTable.ts";
import { readCleanTable } from "./readCleanTable.ts";
import type { FromTableWorker, TableTask, ToTableWorker } from "./tableMessages.ts";

const rowsInABatch = 500;

const port = parentPort;
if (port === null) throw new Error("tableWorker.ts runs as a worker thread only");
const task = workerData as TableTask; // the thread is started by startTableReader.ts alone

const tell = (message: FromTableWorker): void => port.postMessage(message);

async function ask(message: FromTableWorker): Promise<ToTableWorker> {
  const answer = once(port!, "message");
  tell(message);
  const [said] = (await answer) as [ToTableWorker]; // only startTableReader.ts writes to this port
  return said;
}

async function* bytesFromOutside(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const said = await ask({ kind: "moreBytes" });
    if (said.kind !== "bytes" || said.bytes === undefined) return;
    yield said.bytes;
  }
}

async function handOver(rows: readonly TableRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsInABatch)
    await ask({ kind: "rows", rows: rows.slice(from, from + rowsInABatch) });
  tell({ kind: "rows", rows: undefined });
}

const read = await readCleanTable(bytesFromOutside(), task, (rows) => tell({ kind: "progress", rows }));
if (!read.ok) tell({ kind: "problem", problem: read.error });
else {
  const said = await ask({ kind: "summary", summary: read.value.summary });
  if (said.kind === "nextRows") await handOver(read.value.rows);
}
