import { parentPort } from "node:worker_threads";
import highsModule from "highs";
import { solveTask } from "./solveTask.ts";
import type { SolveTask, WorkerMessage } from "./messages.ts";

const port = parentPort;
if (port === null) throw new Error("highsWorker.ts runs as a worker thread only");

// The package's types describe its ES module as if it were CommonJS: what it exports is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;
const highs = await loadHighs();
const send = (message: WorkerMessage): void => port.postMessage(message);

port.on("message", (task: SolveTask) => {
  try {
    send({ kind: "solved", solutions: solveTask(highs, task, send) });
  } catch (fault) {
    send({ kind: "failed", message: fault instanceof Error ? fault.message : String(fault) });
  }
});
