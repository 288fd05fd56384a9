import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cleanFiles, fileFaults } from "./cleanFiles.ts";
import { isSameText, makeWorkId } from "./ownWork.ts";

describe("an own work", () => {
  it("is called after its title in letters that addresses take, and by a number where that is taken", () => {
    assert.equal(
      makeWorkId("Hemtjänstens första år!", () => false),
      "own-hemtjanstens-forsta-ar",
    );
    assert.equal(
      makeWorkId("  ", (id) => id === "own-work"),
      "own-work-2",
    );
  });

  it("is kept with one kind of line end, without byte order mark and letter zero, and nothing but its files", () => {
    assert.deepEqual(cleanFiles("course", { "sv.md": "\uFEFFa\r\nb\rc\0", other: "x" }), {
      "sv.md": "a\nb\nc",
      "en.md": "",
    });
  });

  it("is refused when a text or a line is longer than can be read in a moment", () => {
    assert.deepEqual(fileFaults({ "sv.md": "a\n".repeat(1_000_000) }), [
      { file: "sv.md", kind: "tooLong", letters: 2_000_000, most: 200_000 },
    ]);
    assert.deepEqual(fileFaults({ "sv.md": `a\n${" ".repeat(4001)}` }), [
      { file: "sv.md", kind: "longLine", line: 2, most: 4000 },
    ]);
    assert.deepEqual(fileFaults({ "sv.md": "a" }), []);
  });

  it("is the same text whether a file is empty or not there", () => {
    assert.ok(isSameText({ a: "x", b: "" }, { a: "x" }));
    assert.equal(isSameText({ a: "x" }, { a: "y" }), false);
  });
});
