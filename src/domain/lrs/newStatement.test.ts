import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { completeStatement, isSameStatement, receiveStatements } from "./newStatement.ts";
import type { JsonObject } from "./json.ts";

const written = `{"actor":{"mbox":"mailto:kim@norrvik.example"},"verb":{"id":"https://verb.example/did"},
 "object":{"id":"https://norrvik.example/1"},"result":{"score":{"raw":1.0}},
 "context":{"contextActivities":{"parent":{"id":"https://norrvik.example/0"}}}}`;
const by = {
  storedAt: new Date("2026-11-28T12:00:00.000Z"),
  authority: { account: { homePage: "https://norrvik.example", name: "key" } },
  version: "1.0.3",
} as const;
const ids = () => "00000000-0000-4000-8000-000000000001";

const received = (text: string, version: "1.0.3" | "2.0.0" = "1.0.3") => {
  const read = receiveStatements(text, version, ids);
  assert.ok(read.ok, read.ok ? "" : read.error);
  return read.value;
};

describe("a statement that comes in", () => {
  it("is kept character by character, with what the store adds", () => {
    const [one] = received(written);
    const { body, keys } = completeStatement(one!, by);
    assert.ok(body.includes('"result":{"score":{"raw":1.0}}'));
    assert.deepEqual(JSON.parse(body)["context"], {
      contextActivities: { parent: [{ id: "https://norrvik.example/0" }] },
    });
    const { id, stored, timestamp, version } = JSON.parse(body) as JsonObject;
    assert.deepEqual(
      [id, stored, timestamp, version],
      [ids(), "2026-11-28T12:00:00.000Z", "2026-11-28T12:00:00.000Z", "1.0.0"],
    );
    assert.deepEqual(keys.related, [
      'agent mbox "mailto:kim@norrvik.example"',
      "activity https://norrvik.example/1",
      "activity https://norrvik.example/0",
      'agent account {"homePage":"https://norrvik.example","name":"key"}',
    ]);
  });

  it("gets its time in UTC in version 2.0, and keeps its words in 1.0.3", () => {
    const timed = written.replace("{", '{"timestamp":"2026-11-28T13:00:00+01:00",');
    const times = (["1.0.3", "2.0.0"] as const).map((version) => {
      const [one] = received(timed, version);
      return (JSON.parse(completeStatement(one!, { ...by, version }).body) as JsonObject)["timestamp"];
    });
    assert.deepEqual(times, ["2026-11-28T13:00:00+01:00", "2026-11-28T12:00:00.000Z"]);
  });

  it("cannot choose who vouches for it", () => {
    const claimed = written.replace("{", '{"authority":{"mbox":"mailto:boss@norrvik.example"},');
    const body = completeStatement(received(claimed)[0]!, by).body;
    assert.deepEqual((JSON.parse(body) as JsonObject)["authority"], by.authority);
  });

  it("is the same as one sent again, whatever the order of its keys, and not as one that says something else", () => {
    const stored = JSON.parse(completeStatement(received(written)[0]!, by).body) as JsonObject;
    const { actor, verb, object, result, context } = JSON.parse(written) as JsonObject;
    const again = { context: context!, result: result!, object: object!, verb: verb!, actor: actor! };
    assert.equal(isSameStatement(stored, again), true);
    assert.equal(isSameStatement(stored, { ...again, result: { score: { raw: 2 } } }), false);
    assert.equal(isSameStatement(stored, { ...again, timestamp: "2026-11-28T12:00:01Z" }), false);
    assert.equal(isSameStatement(stored, { ...again, timestamp: "2026-11-28T13:00:00+01:00" }), true);
  });

  it("is refused with a sentence when it is no JSON, or two in one request have the same id", () => {
    assert.deepEqual(receiveStatements("{", "1.0.3", ids), { ok: false, error: "the content is no JSON" });
    assert.deepEqual(receiveStatements(`[${written},${written}]`, "1.0.3", ids), {
      ok: false,
      error: "two statements have the same id",
    });
    assert.deepEqual(receiveStatements(`[${written},{}]`, "1.0.3", ids), {
      ok: false,
      error: "statement 2 lacks actor",
    });
  });
});
