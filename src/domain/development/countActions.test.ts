import assert from "node:assert/strict";
import { test } from "node:test";
import { countActions } from "./countActions.ts";

test("actions are counted by state, also the states that none is in", () => {
  const counts = countActions([
    { state: { kind: "investigate" } },
    { state: { kind: "assessRisk", found: "x" } },
    { state: { kind: "investigate" } },
  ]);
  assert.deepEqual(counts, { investigate: 2, assessRisk: 1, act: 0, followUp: 0, closed: 0 });
});
