import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor, GrantedRole } from "../access/actor.ts";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import { mayWriteOwnWorks } from "./mayWriteOwnWorks.ts";

// Made-up ids: no parser is asked.
const actor = (granted: readonly GrantedRole[], leads: readonly string[] = []): Actor => ({
  tenant: "t" as TenantId,
  person: "p" as PersonId,
  granted: new Set(granted),
  leads: leads as readonly UnitId[],
  answersFor: [],
  safetyRepFor: [],
});

describe("own courses and dialogues", () => {
  it("are written by HR developers", () => assert.ok(mayWriteOwnWorks(actor(["hrDeveloper"]))));

  const others: readonly (readonly [string, Actor])[] = [
    ["an employee", actor([])],
    ["a manager", actor([], ["unit"])],
    ["an administrator", actor(["administrator"])],
    ["a coach", actor(["coach"])],
    ["a safety representative", actor(["safetyRep"])],
  ];
  for (const [who, other] of others)
    it(`are not written by ${who}`, () => assert.equal(mayWriteOwnWorks(other), false));
});
