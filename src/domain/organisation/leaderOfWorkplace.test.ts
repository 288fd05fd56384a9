import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import type { PersonId, PostId, UnitId } from "../shared/ids.ts";
import { leaderOfWorkplace } from "./leaderOfWorkplace.ts";
import type { Holder, Post } from "./post.ts";
import type { Unit } from "./unitTree.ts";

const unit = (id: string, parent?: string): Unit => ({
  id: id as UnitId, // ids of a sketch
  code: id,
  name: id,
  kind: "unit",
  parent: parent as UnitId | undefined,
});
const holder = (person: string, kind: Holder["kind"] = "holder", since = "2025-01-01"): Holder => ({
  person: person as PersonId,
  name: person,
  kind,
  since: day(since),
});
const post = (id: string, at: string, ...holders: readonly Holder[]): Post => ({
  id: id as PostId,
  code: id,
  unit: at as UnitId,
  title: "chef",
  level: "firstLine",
  administrativeSupport: "unknown",
  holders,
});

const units = new Map(
  [unit("care"), unit("home", "care"), unit("day", "care")].map((one) => [one.id, one] as const),
);
const leader = (posts: readonly Post[], at = "home") =>
  leaderOfWorkplace({ units, posts }, at as UnitId, day("2025-06-01"));

describe("who people of a workplace mean by their nearest manager", () => {
  it("is who holds or acts in its only post", () => {
    assert.equal(leader([post("p", "home", holder("eva")), post("q", "day", holder("ali"))]), "eva");
    assert.equal(leader([post("p", "home", holder("eva", "acting"), holder("bo", "deputy"))]), "eva");
  });

  it("is nobody certain where two lead, where nobody does, or where the unit has units below", () => {
    assert.equal(leader([post("p", "home", holder("eva")), post("q", "home", holder("ali"))]), undefined);
    assert.equal(leader([post("p", "home", holder("eva"), holder("ali", "acting"))]), undefined);
    assert.equal(leader([post("p", "home", holder("bo", "deputy"))]), undefined);
    assert.equal(leader([post("p", "care", holder("eva"))], "care"), undefined);
  });

  it("is not somebody who came after the question was put", () => {
    assert.equal(leader([post("p", "home", holder("eva", "holder", "2025-06-02"))]), undefined);
    assert.equal(leader([post("p", "home", holder("eva", "holder", "2025-06-01"))]), "eva");
  });
});
