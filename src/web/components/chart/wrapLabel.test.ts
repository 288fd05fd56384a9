import assert from "node:assert/strict";
import { test } from "node:test";
import { wrapLabel } from "./wrapLabel.ts";

test("a label that fits stays on its line", () => {
  assert.deepEqual(wrapLabel("Almskolan"), ["Almskolan"]);
});

test("a long label breaks between words", () => {
  assert.deepEqual(wrapLabel("Barn- och utbildningsförvaltningens stab", 20), [
    "Barn- och",
    "utbildningsförvaltningens…",
  ]);
  assert.deepEqual(wrapLabel("Enhetschef, Hemtjänst norr", 16), ["Enhetschef,", "Hemtjänst norr"]);
});

test("what does not fit on the last line is marked as left out", () => {
  assert.deepEqual(wrapLabel("one two three four", 5, 2), ["one", "two…"]);
});
