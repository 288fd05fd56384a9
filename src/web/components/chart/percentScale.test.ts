import assert from "node:assert/strict";
import { test } from "node:test";
import { percentScale } from "./percentScale.ts";

test("the ends of the domain lie inside the edges, so that marks are whole", () => {
  const { at } = percentScale([0, 100]);
  assert.deepEqual([at(0), at(50), at(100)], ["2%", "50%", "98%"]);
});

test("a value outside the domain stays at the edge", () => {
  const { at } = percentScale([1, 5]);
  assert.deepEqual([at(0), at(7)], ["2%", "98%"]);
});
