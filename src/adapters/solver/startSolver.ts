import { Worker } from "node:worker_threads";
import type { ProgrammeVariant, Solution, Solver } from "../../domain/optimisation/linearProgramme.ts";
import type { LinearProgramme, SolveOptions } from "../../domain/optimisation/linearProgramme.ts";
import type { SolveTask, WorkerMessage } from "./messages.ts";

/**
 * HiGHS (WASM, one thread, fixed seed) in a worker thread, so that the caller's event loop stays free.
 * Tasks are solved one at a time in the order they come. A signal ends the task by ending its thread;
 * the next task gets a new one. The thread starts with the first task and never keeps the process alive.
 */
export function startSolver(): Solver & { readonly close: () => Promise<void> } {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const run = async (task: SolveTask, options: SolveOptions): Promise<readonly Solution[]> => {
    if (options.signal?.aborted === true) return cancelled(task);
    worker ??= new Worker(new URL("./highsWorker.ts", import.meta.url));
    const outcome = await askWorker(worker, task, options);
    if (outcome.kind === "solved") return outcome.solutions;
    await worker.terminate();
    worker = undefined;
    if (outcome.kind === "cancelled") return cancelled(task);
    throw new Error(outcome.message);
  };

  const enqueue = (
    programme: LinearProgramme,
    variants: readonly ProgrammeVariant[],
    options: SolveOptions,
  ) => {
    const task = describeTask(programme, variants, options);
    const turn = last.then(() => run(task, options));
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    solve: async (programme, options) => (await enqueue(programme, [{}], options))[0]!,
    solveSeries: enqueue,
    close: async () => {
      await last;
      await worker?.terminate();
      worker = undefined;
    },
  };
}

function describeTask(
  programme: LinearProgramme,
  variants: readonly ProgrammeVariant[],
  options: SolveOptions,
): SolveTask {
  return {
    programme,
    variants,
    gap: options.gap,
    secondsAtMost: options.secondsAtMost,
    start: options.start,
    explainInfeasible: options.explainInfeasible ?? false,
    reportsProgress: options.onProgress !== undefined,
  };
}

function cancelled(task: SolveTask): readonly Solution[] {
  return task.variants.map(() => ({ kind: "stopped", because: "cancelled" }));
}

type Outcome =
  | { readonly kind: "solved"; readonly solutions: readonly Solution[] }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "cancelled" };

/** Only the running task keeps the process alive: the thread is referenced from question to answer. */
function askWorker(worker: Worker, task: SolveTask, { onProgress, signal }: SolveOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      worker.removeAllListeners("message").removeAllListeners("error").removeAllListeners("exit");
      signal?.removeEventListener("abort", cancel);
      worker.unref();
      resolve(outcome);
    };
    const cancel = (): void => finish({ kind: "cancelled" });
    worker.ref();
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "progress") onProgress?.(message.progress);
      else finish(message);
    });
    worker.on("error", (fault: unknown) =>
      finish({ kind: "failed", message: fault instanceof Error ? fault.message : String(fault) }),
    );
    worker.on("exit", (code) =>
      finish({ kind: "failed", message: `the solver thread ended with code ${code}` }),
    );
    signal?.addEventListener("abort", cancel);
    worker.postMessage(task, []);
  });
}
