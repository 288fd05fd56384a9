import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { parsers } from "../parsers.ts";
import type { Ask, Answer, WorkerStart } from "./protocol.ts";

const port = parentPort!; // this file only runs as a worker
const start: WorkerStart = workerData;

/** The engine keeps this much of the files at hand, all of it resident; its own choice is 128 MB. */
const buffers = "32MB";

const database = await PGlite.create({
  startParams: [...PGlite.defaultStartParams, "-c", `shared_buffers=${buffers}`],
  ...(start.folder === undefined ? {} : { dataDir: start.folder }),
  ...(start.template === undefined ? {} : { loadDataDir: new Blob([start.template]) }),
  parsers: { ...parsers },
});
port.postMessage({ id: 0, rows: [], affected: 0 } satisfies Answer);

port.on("message", (ask: Ask) => void answer(ask).then((said) => port.postMessage(said)));

async function answer(ask: Ask): Promise<Answer> {
  try {
    if (ask.kind === "query") {
      const { rows, affectedRows } = await database.query<Record<string, unknown>>(ask.sql, [
        ...ask.parameters,
      ]);
      return { id: ask.id, rows, affected: affectedRows ?? rows.length };
    }
    if (ask.kind === "execute") {
      const last = (await database.exec(ask.sql)).at(-1);
      return { id: ask.id, rows: last?.rows ?? [], affected: last?.affectedRows ?? 0 };
    }
    if (ask.kind === "close") await database.close();
    if (ask.kind === "dump") {
      const file = await database.dumpDataDir("none");
      return { id: ask.id, rows: [], affected: 0, bytes: new Uint8Array(await file.arrayBuffer()) };
    }
    return { id: ask.id, rows: [], affected: 0 };
  } catch (error) {
    const { message, code, constraint, detail } = error as Error & Record<string, string>; // PGlite throws PostgreSQL's fields on an Error
    return { id: ask.id, failed: { message, code, constraint, detail } };
  }
}
