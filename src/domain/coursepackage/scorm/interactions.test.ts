import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseCmi } from "./cmi.ts";
import { interactionsIn } from "./interactions.ts";
import { readPlayMessage } from "./playMessage.ts";

describe("questions of a SCO", () => {
  it("are told as xAPI writes them, from either version", () => {
    const [old, other] = interactionsIn({
      "cmi.interactions.0.id": "q1",
      "cmi.interactions.0.type": "matching",
      "cmi.interactions.0.student_response": "1.a,2.b",
      "cmi.interactions.0.result": "wrong",
      "cmi.interactions.1.id": "q2",
      "cmi.interactions.1.type": "choice",
      "cmi.interactions.1.learner_response": "a[,]b",
      "cmi.interactions.1.correct_responses.0.pattern": "a[,]c",
    });
    assert.deepEqual([old?.response, old?.success, old?.type], ["1[.]a[,]2[.]b", false, "matching"]);
    assert.deepEqual([other?.response, other?.pattern, other?.success], ["a[,]b", ["a[,]c"], undefined]);
  });

  it("are none before they are answered", () => {
    assert.deepEqual(interactionsIn({ "cmi.interactions.0.id": "q1" }), []);
  });
});

describe("what the player tells", () => {
  it("is read where it is data of the model, without what no database keeps", () => {
    const cmi = { "cmi.suspend_data": "a\0b\ud800", "cmi.core.exit": "" };
    assert.deepEqual(readPlayMessage({ what: "kept", sequence: 3, cmi }), {
      ok: true,
      value: { what: "kept", sequence: 3, cmi: { "cmi.suspend_data": "ab\ufffd" } },
    });
  });

  it("is refused where it is anything else", () => {
    const refused = { ok: false, error: "notCmi" };
    assert.deepEqual(parseCmi({ "adl.nav.request": "continue" }), refused);
    assert.deepEqual(parseCmi({ "cmi.__proto__.x": "1" }), refused);
    assert.deepEqual(parseCmi({ "cmi.suspend_data": "x".repeat(70_001) }), refused);
    assert.deepEqual(parseCmi({ "cmi.suspend_data": 1 }), refused);
    assert.deepEqual(parseCmi([]), refused);
    for (const message of [
      undefined,
      {},
      { what: "kept", sequence: 0, cmi: {} },
      { what: "x", sequence: 1, cmi: {} },
    ])
      assert.deepEqual(readPlayMessage(message), { ok: false, error: "notAMessage" });
  });
});
