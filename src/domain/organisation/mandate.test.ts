import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import type { PersonId, PostId, UnitId } from "../shared/ids.ts";
import { mandateHolders, type Chair, type MandateRegister, type MandateRole } from "./mandate.ts";
import type { Holder, Post, PostLevel } from "./post.ts";
import type { Unit } from "./unitTree.ts";

const unit = (id: string, parent: string | undefined): [UnitId, Unit] => [
  id as UnitId,
  { id: id as UnitId, code: id, name: id, kind: "unit", parent: parent as UnitId | undefined },
];
const units = new Map([
  unit("whole", undefined),
  unit("care", "whole"),
  unit("area", "care"),
  unit("home", "area"),
]);
const held = (by: string, kind: Holder["kind"] = "holder"): Holder => ({
  person: by as PersonId,
  name: by,
  kind,
  since: day("2024-01-01"),
});
const post = (at: string, level: PostLevel, ...holders: readonly Holder[]): Post => ({
  id: at as PostId,
  code: at,
  unit: at as UnitId,
  title: at,
  level,
  administrativeSupport: "unknown",
  holders,
});
const chair = (person: string, kind: Chair["kind"], ...over: readonly string[]): Chair => ({
  person: person as PersonId,
  kind,
  units: over as readonly UnitId[],
});
const home = post("home", "firstLine", held("Hanna"));
const full: MandateRegister = {
  units,
  posts: [
    post("whole", "chiefExecutive", held("Cim")),
    post("care", "head", held("Frida")),
    post("area", "middle", held("Omar"), held("Dana", "deputy")),
    home,
  ],
  chairs: [chair("Bo", "executiveBoard", "whole"), chair("Nina", "committee", "care")],
  hrDevelopers: ["Hedda" as PersonId],
};
const without = (at: string): MandateRegister => ({
  ...full,
  posts: full.posts.map((one) => (one.id === at ? { ...one, holders: [] } : one)),
});
const reach = (role: MandateRole, register = full, from = home) => mandateHolders(role, from, register);

describe("a mandate over a post", () => {
  it("is held by who holds the role today, and never by a deputy", () => {
    assert.deepEqual(reach("lineManager"), ["Omar"]);
    assert.deepEqual(reach("administrationHead"), ["Frida"]);
    assert.deepEqual(reach("chiefExecutive"), ["Cim"]);
    assert.deepEqual(reach("committee"), ["Nina"]);
    assert.deepEqual(reach("executiveBoard"), ["Bo"]);
    assert.deepEqual(reach("hrDirector"), ["Hedda"]);
  });

  it("passes a vacancy by, to who stands next above", () => {
    assert.deepEqual(reach("lineManager", without("area")), ["Frida"]);
    assert.deepEqual(reach("administrationHead", without("care")), ["Cim"]);
    assert.deepEqual(reach("chiefExecutive", without("whole")), ["Bo"]);
    assert.deepEqual(reach("committee", { ...full, chairs: [full.chairs[0]!] }), ["Bo"]);
  });

  it("is nobody's over a post of their own", () => {
    const head = full.posts[1]!;
    assert.deepEqual(reach("administrationHead", full, head), ["Cim"]);
    const both = { ...full, posts: [post("whole", "chiefExecutive", held("Frida")), head] };
    assert.deepEqual(reach("chiefExecutive", both, head), ["Bo"]);
  });

  it("of the chief executive's own post lies with the executive board", () => {
    assert.deepEqual(reach("lineManager", full, full.posts[0]), ["Bo"]);
  });
});
