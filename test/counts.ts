import type { TestEvent } from "node:test/reporters";

/** A reporter that says only how many tests passed, failed and were skipped, as JSON. */
export default async function* counts(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counted = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of source) {
    if (event.type !== "test:pass" && event.type !== "test:fail") continue;
    if (event.data.details.type === "suite") continue;
    if (event.type === "test:fail") counted.failed += 1;
    else if (event.data.skip !== undefined) counted.skipped += 1;
    else counted.passed += 1;
  }
  yield JSON.stringify(counted);
}
