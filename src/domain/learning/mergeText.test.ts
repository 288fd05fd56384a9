import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mergeText } from "./mergeText.ts";

describe("a text that comes back in a form", () => {
  it("is saved where the person changed it", () => {
    assert.deepEqual(mergeText("", { shown: "", words: " First. " }), { ok: true, value: "First." });
    assert.deepEqual(mergeText("First.", { shown: "First.", words: "" }), { ok: true, value: "" });
  });

  it("takes nothing away that was written elsewhere since the page was shown", () => {
    assert.deepEqual(mergeText("Newer.", { shown: "", words: "" }), { ok: true, value: "Newer." });
    assert.deepEqual(mergeText("Newer.", { shown: "Old.", words: "Old." }), { ok: true, value: "Newer." });
  });

  it("is in conflict when it was changed here and elsewhere, unless to the same", () => {
    const written = { shown: "Old.", words: "Mine." };
    assert.deepEqual(mergeText("Theirs.", written), { ok: false, error: "changedElsewhere" });
    assert.deepEqual(mergeText("", written), { ok: false, error: "changedElsewhere" });
    assert.deepEqual(mergeText("Mine.", written), { ok: true, value: "Mine." });
  });

  it("is the same text whichever way a browser ends its lines", () => {
    assert.deepEqual(mergeText("One\r\ntwo", { shown: "One\ntwo", words: "One\r\ntwo" }), {
      ok: true,
      value: "One\ntwo",
    });
  });
});
