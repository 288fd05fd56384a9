import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseCode, secretToCode, writtenCode } from "./invitationCode.ts";

describe("an invitation code", () => {
  it("is sixteen characters without i, l, o or u, written in four groups", () => {
    const code = secretToCode("AAAABBBBffff____and more");
    assert.equal(writtenCode(code), "0000-1111-zzzz-zzzz");
  });

  it("is read as people write it: capitals, spaces, dashes of any kind, o for 0, i and l for 1", () => {
    assert.equal(parseCode(" OIL0–abcd efgh-JKMN "), "0110abcdefghjkmn");
  });

  it("is not read from anything else", () => {
    for (const text of [
      "",
      "abcd",
      "abcd-efgh-jkmn-pqr",
      "abcd-efgh-jkmn-pqrst",
      "abcd-efgh-jkmn-pqru",
      "åäö",
    ])
      assert.equal(parseCode(text), undefined);
  });

  it("comes back from how it is written, whatever secret it was made of", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{43}$/), (secret) => {
        const code = secretToCode(secret);
        assert.equal(parseCode(writtenCode(code).toUpperCase()), code);
      }),
    );
  });

  it("is not made of a secret too short or strange", () => {
    assert.throws(() => secretToCode("short"), RangeError);
    assert.throws(() => secretToCode("åäöåäöåäöåäöåäöåäö"), RangeError);
  });
});
