import { Worker } from "node:worker_threads";

/**
 * Starts a thread with a question, and ends it when it has answered: its memory is gone with it.
 * Rejects when the thread fails or ends without an answer.
 */
export async function askThread<Answer>(thread: URL, question: unknown): Promise<Answer> {
  const worker = new Worker(thread, { workerData: question });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.on("message", resolve);
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`the thread ended with code ${code}`)));
    });
  } finally {
    await worker.terminate();
  }
}
