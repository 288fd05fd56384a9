import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor } from "../access/actor.ts";
import { day } from "../shared/day.ts";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import { mayMarkReviewed, mayPlayDialogue, mayReadEvidence, mayReadSession } from "./mayPlayDialogue.ts";

const unit = "unit" as UnitId;

function person(name: string, changes: Partial<Actor> = {}): Actor {
  const nothing = { granted: new Set<never>(), leads: [], answersFor: [], safetyRepFor: [] };
  return { tenant: "tenant" as TenantId, person: name as PersonId, ...nothing, ...changes };
}

const people = {
  player: person("player"),
  leader: person("leader", { leads: [unit] }),
  otherLeader: person("other leader", { leads: [unit] }),
  hrDeveloper: person("hr", { granted: new Set(["hrDeveloper"]) }),
  administrator: person("administrator", { granted: new Set(["administrator"]) }),
  coach: person("coach", { granted: new Set(["coach"]) }),
  safetyRep: person("safety rep", { granted: new Set(["safetyRep"]), safetyRepFor: [unit] }),
  elected: person("elected", { answersFor: [unit] }),
};
const whoMay = (may: (actor: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, actor]) => (may(actor) ? [name] : []));

const session = {
  person: people.player.person,
  finished: { on: day("2026-11-28"), outcome: "plan" },
  shared: { with: people.leader.person, on: day("2026-11-29") },
};

describe("a dialogue", () => {
  it("for everybody is played by everybody", () => {
    assert.equal(whoMay((actor) => mayPlayDialogue(actor, { audience: "everybody" })).length, 8);
  });

  it("for managers is played by who leads, and by HR developers", () => {
    assert.deepEqual(
      whoMay((actor) => mayPlayDialogue(actor, { audience: "managers" })),
      ["leader", "otherLeader", "hrDeveloper"],
    );
  });

  it("is read by who plays it alone, also when what it shows is shared", () => {
    assert.deepEqual(
      whoMay((actor) => mayReadSession(actor, session)),
      ["player"],
    );
  });

  it("shows what it shows to who played it and the one it is shared with", () => {
    assert.deepEqual(
      whoMay((actor) => mayReadEvidence(actor, session)),
      ["player", "leader"],
    );
    assert.deepEqual(
      whoMay((actor) => mayReadEvidence(actor, { ...session, shared: undefined })),
      ["player"],
    );
    assert.deepEqual(
      whoMay((actor) => mayReadEvidence(actor, { ...session, finished: undefined })),
      [],
    );
  });

  it("is marked as reviewed by HR developers", () => {
    assert.deepEqual(whoMay(mayMarkReviewed), ["hrDeveloper"]);
  });
});
