import { Worker } from "node:worker_threads";
import type { TableRow, TableSummary } from "../../domain/organisation/import/importTable.ts";
import type { FileProblem } from "../../domain/organisation/import/importProblem.ts";
import type { ImportVocabulary } from "../../domain/organisation/import/importVocabulary.ts";
import type { ReadTable, ReadTableOptions } from "../../domain/organisation/import/readTable.ts";
import { err, ok } from "../../domain/shared/result.ts";
import type { Result } from "../../domain/shared/result.ts";
import { usualLimits } from "./tableLimits.ts";
import type { TableLimits } from "./tableLimits.ts";
import type { FromTableWorker, ToTableWorker } from "./tableMessages.ts";

/** Enough for a sheet of the largest allowed size; a file that needs more ends its thread, not the process. */
const megabytesOfThread = 2048;

/**
 * Reads files in a thread of their own each, so that the caller's event loop stays free: the thread asks for
 * bytes and hands over rows in batches of 500, one per request. It ends with the last row, by `close`, or by
 * the signal, and keeps the process alive only while something is asked of it.
 */
export function startTableReader(vocabulary: ImportVocabulary, limits: TableLimits = usualLimits): ReadTable {
  return async (bytes, options = {}) => {
    if (options.signal?.aborted === true) return err({ kind: "cancelled" });
    const worker = new Worker(new URL("./tableWorker.ts", import.meta.url), {
      workerData: { vocabulary, limits },
      resourceLimits: { maxOldGenerationSizeMb: megabytesOfThread },
    });
    const read = await summaryOf(worker, bytes, options);
    const close = async (): Promise<void> => {
      await worker.terminate();
    };
    if (read.ok) return ok({ summary: read.value, rows: rowsOf(worker), close });
    await close();
    return read;
  };
}

function summaryOf(
  worker: Worker,
  bytes: AsyncIterable<Uint8Array>,
  { onProgress, signal }: ReadTableOptions,
): Promise<Result<TableSummary, FileProblem>> {
  const source = bytes[Symbol.asyncIterator]();
  return new Promise((resolve, reject) => {
    const settled = (): void => {
      worker.unref();
      worker.removeAllListeners("message").removeAllListeners("error").removeAllListeners("exit");
      signal?.removeEventListener("abort", cancel);
    };
    const finish = (result: Result<TableSummary, FileProblem>): void => {
      settled();
      resolve(result);
    };
    const fail = (fault: unknown): void => {
      settled();
      if (fault instanceof Error && "code" in fault && fault.code === "ERR_WORKER_OUT_OF_MEMORY")
        resolve(err({ kind: "sheetTooLarge" }));
      else reject(fault instanceof Error ? fault : new Error(String(fault)));
    };
    const cancel = (): void => finish(err({ kind: "cancelled" }));
    const feed = async (): Promise<void> => {
      const next = await source.next();
      tell(worker, { kind: "bytes", bytes: next.done === true ? undefined : next.value });
    };
    worker.on("message", (message: FromTableWorker) => {
      if (message.kind === "moreBytes") feed().catch(fail);
      else if (message.kind === "progress") onProgress?.(message.rows);
      else if (message.kind === "summary") finish(ok(message.summary));
      else if (message.kind === "problem") finish(err(message.problem));
    });
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`the reading thread ended with code ${code}`)));
    signal?.addEventListener("abort", cancel, { once: true });
  });
}

async function* rowsOf(worker: Worker): AsyncGenerator<readonly TableRow[]> {
  try {
    for (;;) {
      const rows = await nextRows(worker);
      if (rows === undefined) return;
      yield rows;
    }
  } finally {
    await worker.terminate();
  }
}

function nextRows(worker: Worker): Promise<readonly TableRow[] | undefined> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      worker.unref();
      worker.removeAllListeners("message").removeAllListeners("error").removeAllListeners("exit");
      settle();
    };
    worker.on("message", (message: FromTableWorker) => {
      if (message.kind === "rows") finish(() => resolve(message.rows));
    });
    worker.on("error", (fault) => finish(() => reject(fault)));
    worker.on("exit", (code) =>
      finish(() => reject(new Error(`the reading thread ended with code ${code}`))),
    );
    worker.ref();
    tell(worker, { kind: "nextRows" });
  });
}

function tell(worker: Worker, message: ToTableWorker): void {
  worker.postMessage(message);
}
