import type { Typeset } from "../../domain/records/reportDocument.ts";
import { askThread } from "../threads/askThread.ts";

/**
 * Sets reports in a thread of its own each, one at a time in the order they come, so that pages stay responsive
 * and the compiler's memory is gone when the report is made.
 */
export function startTypesetter(): Typeset {
  let last: Promise<unknown> = Promise.resolve();
  return (document) => {
    const turn = last.then(() =>
      askThread<Uint8Array>(new URL("./typesettingWorker.ts", import.meta.url), document),
    );
    last = turn.catch(() => undefined);
    return turn;
  };
}
