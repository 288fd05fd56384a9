import assert from "node:assert/strict";
import { test } from "node:test";
import { runInSlices } from "./runInSlices.ts";

function* busy(milliseconds: number): Generator<undefined, string, undefined> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield undefined;
  return "done";
}

test("others run while a sliced computation goes on, and its value comes at the end", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  assert.equal(await runInSlices(busy(60)), "done");
  clearInterval(timer);
  assert.ok(turns > 0);
});

test("a sliced computation can be cancelled", async () => {
  assert.equal(await runInSlices(busy(60), AbortSignal.abort()), undefined);
});
