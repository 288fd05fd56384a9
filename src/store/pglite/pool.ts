import { Worker } from "node:worker_threads";
import type { Connection, Pool, Rows } from "../pool.ts";
import type { Answer, Ask, WorkerStart } from "./protocol.ts";

export interface PglitePool extends Pool {
  /** The whole data directory as an uncompressed tar. */
  dump(): Promise<Uint8Array<ArrayBuffer>>;
}

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };
type AskWithoutId = Ask extends infer One ? (One extends Ask ? Omit<One, "id"> : never) : never;

/**
 * PGlite in a worker thread, so that it never holds up the event loop. It is one session: connections
 * are handed out one at a time, in the order asked for, or two transactions would mix.
 */
export async function openPglite(start: WorkerStart): Promise<PglitePool> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: start });
  const ask = await conversation(worker);
  let turn: Promise<void> = Promise.resolve();

  async function connect(): Promise<Connection> {
    const before = turn;
    let release = () => {};
    turn = new Promise((resolve) => (release = resolve));
    await before;
    return {
      query: (sql, parameters) => ask({ kind: "query", sql, parameters }),
      execute: (sql) => ask({ kind: "execute", sql }),
      release,
    };
  }

  return {
    connect,
    async dump() {
      const { bytes } = await ask({ kind: "dump" });
      return bytes!; // a dump always answers with bytes
    },
    async end() {
      const last = await connect();
      await ask({ kind: "close" });
      last.release();
      await worker.terminate();
    },
  };
}

type Said = Rows & { readonly bytes?: Uint8Array<ArrayBuffer> };

async function conversation(worker: Worker): Promise<(question: AskWithoutId) => Promise<Said>> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | undefined;
  const fail = (error: Error) => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the embedded database has stopped")));

  const expect = (id: number) =>
    new Promise<Answer>((resolve, reject) =>
      broken ? reject(broken) : waiting.set(id, { resolve, reject }),
    );
  await expect(0);
  return async (question) => {
    last += 1;
    const answered = expect(last);
    worker.postMessage({ ...question, id: last });
    const answer = await answered;
    if ("failed" in answer) throw Object.assign(new Error(answer.failed["message"]), answer.failed);
    return answer;
  };
}
