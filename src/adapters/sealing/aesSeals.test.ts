import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { aesSeals, readSealKey } from "./aesSeals.ts";

describe("a sealed secret", () => {
  const folder = mkdtempSync(join(tmpdir(), "ledstjarna-seal-"));
  after(() => rmSync(folder, { recursive: true }));
  const key = readSealKey(undefined, folder);
  const seals = aesSeals(() => key);

  it("is opened by the same key, for the same thing", () => {
    const sealed = seals.seal("hemligt", "one");
    assert.equal(seals.open(sealed, "one"), "hemligt");
    assert.notEqual(sealed, seals.seal("hemligt", "one"));
    assert.doesNotMatch(Buffer.from(sealed, "base64url").toString("latin1"), /hemligt/);
  });

  it("is not opened by another key, for another thing, or when it was changed", () => {
    const sealed = seals.seal("hemligt", "one");
    assert.equal(aesSeals(() => new Uint8Array(32)).open(sealed, "one"), undefined);
    assert.equal(seals.open(sealed, "two"), undefined);
    assert.equal(seals.open(`${sealed.slice(0, -2)}AA`, "one"), undefined);
    assert.equal(seals.open("", "one"), undefined);
  });

  it("has a key that is made once, and read by the server's own user alone", () => {
    assert.deepEqual(readSealKey(undefined, folder), key);
    assert.equal(statSync(join(folder, "seal.key")).mode & 0o777, 0o600);
    assert.deepEqual(readSealKey(Buffer.alloc(32, 7).toString("base64url"), folder), Buffer.alloc(32, 7));
  });
});
