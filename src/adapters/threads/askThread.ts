import { Worker } from "node:worker_threads";

/** What a thread may use before it is ended; left out: as much as it wants. */
export interface ThreadBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * Starts a thread with a question, and ends it when it has answered: its memory is gone with it.
 * Rejects when the thread fails, ends without an answer or goes beyond its bounds.
 */
export async function askThread<Answer>(
  thread: URL,
  question: unknown,
  bounds?: ThreadBounds,
): Promise<Answer> {
  const resourceLimits = bounds && { maxOldGenerationSizeMb: bounds.megabytes };
  const worker = new Worker(thread, { workerData: question, ...(resourceLimits && { resourceLimits }) });
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.on("message", resolve);
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`the thread ended with code ${code}`)));
      if (bounds)
        clock = setTimeout(() => reject(new Error("the thread took too long")), bounds.milliseconds);
    });
  } finally {
    clearTimeout(clock);
    await worker.terminate();
  }
}
