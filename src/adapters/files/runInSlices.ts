import { setImmediate } from "node:timers/promises";
import type { Sliced } from "../../domain/organisation/import/inSlices.ts";
import type { CancelSignal } from "../../domain/organisation/import/readTable.ts";

const millisecondsInARow = 10;

/**
 * Runs a sliced computation on this thread and lets everything else run after each ten milliseconds.
 * @returns undefined when the signal ended it
 */
export async function runInSlices<Value>(
  computation: Sliced<Value>,
  signal?: CancelSignal,
): Promise<Value | undefined> {
  let since = performance.now();
  for (;;) {
    const step = computation.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < millisecondsInARow) continue;
    await setImmediate();
    if (signal?.aborted === true) return undefined;
    since = performance.now();
  }
}
