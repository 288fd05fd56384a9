import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { contentOrigin } from "./contentOrigin.ts";
import { readRange } from "./readRange.ts";

describe("where packages are shown", () => {
  it("is the machine's other name, so that no cookie is shared, unless the operator has told where", () => {
    const here = { origin: undefined, port: 3001 };
    assert.equal(contentOrigin(here, "http://localhost:3000/kurser"), "http://127.0.0.1:3001");
    assert.equal(contentOrigin(here, "http://127.0.0.1:3000/kurser"), "http://localhost:3001");
    const told = { origin: "https://kurser.norrvik.se", port: 3001 };
    assert.equal(contentOrigin(told, "https://ledstjarna.norrvik.se/"), "https://kurser.norrvik.se");
  });

  it("is nowhere where it must be told and was not", () => {
    assert.equal(contentOrigin({ origin: undefined, port: 3001 }, "http://192.168.1.4:3000/"), undefined);
  });
});

describe("a part of a file", () => {
  it("is what players of film ask for", () => {
    assert.deepEqual(readRange("bytes=0-99", 1000), { from: 0, to: 99 });
    assert.deepEqual(readRange("bytes=900-", 1000), { from: 900, to: 999 });
    assert.deepEqual(readRange("bytes=-100", 1000), { from: 900, to: 999 });
    assert.deepEqual(readRange("bytes=990-2000", 1000), { from: 990, to: 999 });
  });

  it("is outside where the file has no such bytes, and none where it is no range", () => {
    assert.equal(readRange("bytes=1000-", 1000), "outside");
    assert.equal(readRange("bytes=5-2", 1000), "outside");
    assert.equal(readRange(undefined, 1000), undefined);
    assert.equal(readRange("bytes=-", 1000), undefined);
    assert.equal(readRange("bytes=0-1,5-6", 1000), undefined);
  });
});
