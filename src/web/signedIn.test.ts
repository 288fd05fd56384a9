import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { backWithin } from "./signedIn.ts";

describe("the address to go back to", () => {
  it("is one of this site, with its query", () => {
    assert.equal(backWithin("/matningar/ny?steg=2#svar"), "/matningar/ny?steg=2#svar");
  });

  it("is never one of another site, however it is written", () => {
    for (const address of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "\t//evil.example",
      "/\n/evil.example",
      "/.//evil.example",
      "/a/..//evil.example",
      "javascript:alert(1)",
      "evil.example",
      "",
      undefined,
      ["/a"],
    ])
      assert.equal(backWithin(address), "/", String(address));
  });
});
