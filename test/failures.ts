import type { TestEvent } from "node:test/reporters";
import { inspect } from "node:util";

/** A reporter that is silent but for what failed, what was skipped and why, and what tests printed. */
export default async function* failures(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of source) {
    if (event.type === "test:fail" && event.data.details.type !== "suite") {
      const cause = event.data.details.error.cause ?? event.data.details.error;
      yield `\n✖ ${event.data.file ?? ""} › ${event.data.name}\n${inspect(cause)}\n`;
    } else if (event.type === "test:pass" && event.data.skip !== undefined) {
      yield `\n… skipped: ${event.data.name}: ${String(event.data.skip)}\n`;
    } else if (event.type === "test:stderr") {
      yield event.data.message;
    }
  }
}
