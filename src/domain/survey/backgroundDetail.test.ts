import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { backgroundDetail } from "./backgroundDetail.ts";

const people = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([values, count]) => Array.from({ length: count }, () => values.split("|")));

describe("the background that follows an answer", () => {
  it("is every variable where all combinations are five or more", () => {
    assert.deepEqual(
      new Set(backgroundDetail(people({ "woman|monthly": 9, "man|monthly": 5 }), 5)),
      new Set(["woman|monthly", "man|monthly"]),
    );
  });

  it("is the first variable alone where a combination would be fewer", () => {
    assert.deepEqual(
      new Set(backgroundDetail(people({ "woman|monthly": 9, "man|monthly": 4, "man|hourly": 1 }), 5)),
      new Set(["woman", "man"]),
    );
  });

  it("is nothing for the whole group where one value would point somebody out", () => {
    assert.deepEqual(new Set(backgroundDetail(people({ woman: 27, man: 1 }), 5)), new Set([""]));
  });

  it("is nothing where the round has no variables", () => {
    assert.deepEqual(backgroundDetail([[], []], 5), ["", ""]);
  });
});
