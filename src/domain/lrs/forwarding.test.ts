import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { forwardedText, parseForwarding, secondsToNextTry, type WrittenForwarding } from "./forwarding.ts";

const written = { endpoint: "https://lrs.example/xapi/", key: " k ", secret: "s", from: "now" };
const read = (change: Partial<WrittenForwarding>, known?: { endpoint: string }, inside = false) => {
  const parsed = parseForwarding({ ...written, ...change }, known, inside);
  return parsed.ok ? parsed.value : parsed.error;
};

describe("where statements are forwarded to", () => {
  it("is an address with TLS, a key and a secret", () => {
    assert.deepEqual(read({}), {
      endpoint: "https://lrs.example/xapi",
      key: "k",
      secret: "s",
      fromBeginning: false,
    });
    assert.deepEqual(read({ endpoint: "", key: "", secret: "" }), [
      "endpointMissing",
      "keyMissing",
      "secretMissing",
    ]);
  });

  it("is not this machine, and not without TLS, unless the operator says so", () => {
    assert.deepEqual(read({ endpoint: "http://lrs.example" }), ["endpointNotHttps"]);
    assert.deepEqual(read({ endpoint: "http://localhost:3000/xapi" }), ["endpointNotHttps"]);
    assert.ok("endpoint" in read({ endpoint: "http://localhost:3000/xapi" }, undefined, true));
    assert.deepEqual(read({ endpoint: "http://lrs.example" }, undefined, true), ["endpointNotHttps"]);
    for (const endpoint of ["https://a:b@lrs.example", "https://lrs.example/?x=1", "https://lrs example"])
      assert.deepEqual(read({ endpoint }), ["endpointNotPlain"], endpoint);
  });

  it("keeps its secret while the address is the same, and never sends it to another", () => {
    const known = { endpoint: "https://lrs.example/xapi" };
    assert.ok("key" in read({ secret: "" }, known));
    assert.deepEqual(read({ secret: "", endpoint: "https://thief.example" }, known), ["secretMissing"]);
  });

  it("is tried again after half a minute, then ever more seldom, an hour at most", () => {
    assert.deepEqual([1, 2, 3, 7, 8, 40].map(secondsToNextTry), [30, 60, 120, 1920, 3600, 3600]);
  });

  it("gets statements as they were written, but for what stores say themselves", () => {
    assert.equal(
      forwardedText(
        '{"id":"x","result":{"score":{"raw":7.00}},"stored":"t","authority":{},"version":"2.0.0"}',
      ),
      '{"id":"x","result":{"score":{"raw":7.00}}}',
    );
  });
});
