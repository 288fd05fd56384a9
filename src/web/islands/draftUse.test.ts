import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { draftUse } from "./draftUse.ts";

describe("a draft in the browser", () => {
  const draft = { savedAt: 0, base: { a: ["Old."], b: [""] }, values: { a: ["Mine."], b: [""] } };

  it("comes back where the page says what it said when the draft was written", () => {
    assert.deepEqual(draftUse(draft, { a: ["Old."], b: [""] }), {
      kind: "restore",
      values: { a: ["Mine."] },
    });
  });

  it("leaves alone what somebody has written in other fields since", () => {
    assert.deepEqual(draftUse(draft, { a: ["Old."], b: ["From the phone."] }), {
      kind: "restore",
      values: { a: ["Mine."] },
    });
  });

  it("is asked about where the page says something newer", () => {
    assert.equal(draftUse(draft, { a: ["From the phone."], b: [""] }).kind, "ask");
    assert.equal(draftUse({ savedAt: 0, values: draft.values }, { a: ["Old."], b: [""] }).kind, "ask");
  });

  it("has nothing to give where all of it has been saved, or its field is gone", () => {
    assert.equal(draftUse(draft, { a: ["Mine."], b: [""] }).kind, "nothing");
    assert.equal(draftUse(draft, { b: [""] }).kind, "nothing");
  });
});
