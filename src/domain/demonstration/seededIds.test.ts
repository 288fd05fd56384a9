import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isUuid } from "../shared/ids.ts";
import { seededRandom } from "../shared/random.ts";
import { seededIds } from "./seededIds.ts";

describe("ids from a seed", () => {
  it("are UUIDs of version 4, no two alike", () => {
    const newId = seededIds(seededRandom(1));
    const ids = Array.from({ length: 20_000 }, () => newId<"unit">());
    assert.ok(ids.every((id) => isUuid(id) && /^.{14}4.{4}[89ab]/.test(id)));
    assert.equal(new Set(ids).size, 20_000);
  });

  it("come again with the same seed and differ with another", () => {
    const first = seededIds(seededRandom(7))<"unit">();
    assert.equal(seededIds(seededRandom(7))<"unit">(), first);
    assert.notEqual(seededIds(seededRandom(8))<"unit">(), first);
  });
});
