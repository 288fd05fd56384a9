import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { entryPath } from "./entryPath.ts";

const refusalOf = (name: string) => {
  const read = entryPath(name);
  return read.ok ? undefined : read.error;
};

describe("the name of an entry in an archive", () => {
  it("becomes a path below the folder it is unpacked to", () => {
    assert.deepEqual(entryPath("start.html"), { ok: true, value: "start.html" });
    assert.deepEqual(entryPath("bilder/chef.svg"), { ok: true, value: "bilder/chef.svg" });
    assert.deepEqual(entryPath("bilder/"), { ok: true, value: "bilder" });
    assert.deepEqual(entryPath("..dolda/...txt"), { ok: true, value: "..dolda/...txt" });
  });

  it("is composed, however its letters were written", () => {
    assert.deepEqual(entryPath("ra\u030ad.html"), { ok: true, value: "r\u00e5d.html" });
  });

  it("is refused when it leads out of the package", () => {
    assert.equal(refusalOf("../etc/passwd"), "traversal");
    assert.equal(refusalOf("a/../../b"), "traversal");
    assert.equal(refusalOf("a/.."), "traversal");
    assert.equal(refusalOf("./a"), "traversal");
    assert.equal(refusalOf("/etc/passwd"), "absolute");
    assert.equal(refusalOf("//server/share"), "absolute");
    assert.equal(refusalOf("C:/windows"), "drive");
    assert.equal(refusalOf("c:start.html"), "drive");
    assert.equal(refusalOf("..\\..\\start.html"), "backslash");
  });

  it("is refused when no file can have it", () => {
    assert.equal(refusalOf("a\0.html"), "control");
    assert.equal(refusalOf("a\nb"), "control");
    assert.equal(refusalOf("a//b"), "empty");
    assert.equal(refusalOf(""), "empty");
    assert.equal(refusalOf(`${"a/".repeat(250)}b`), "tooLong");
    assert.equal(refusalOf("\u00e5".repeat(128)), "tooLong");
    assert.equal(refusalOf("\u00e5".repeat(127)), undefined);
  });

  it("never leads out, whatever it is", () => {
    const name = fc
      .array(fc.constantFrom("..", ".", "a", "/", "\\", "\0", "C:", ""))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(name, (text) => {
        const read = entryPath(text);
        if (!read.ok) return;
        assert.ok(join("/shelf/package", read.value).startsWith("/shelf/package/"));
      }),
    );
  });
});
