import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import type { Actor } from "./actor.ts";
import {
  mayReadUnit,
  mayReadWholeOrganisation,
  mayWriteAssignment,
  mayWriteNorms,
} from "./mayReadOrganisation.ts";

const id = (name: string) => name as UnitId; // short ids make the lists readable
const nobody: Actor = {
  tenant: "t" as TenantId, // as above
  person: "p" as PersonId,
  granted: new Set(),
  leads: [],
  answersFor: [],
  safetyRepFor: [],
};
const north = { id: id("north"), above: [id("care"), id("top")] };

const people: Readonly<Record<string, Actor>> = {
  "an HR developer": { ...nobody, granted: new Set(["hrDeveloper"]) },
  "an administrator": { ...nobody, granted: new Set(["administrator"]) },
  "the unit's manager": { ...nobody, leads: [id("north")] },
  "a manager above": { ...nobody, leads: [id("care")] },
  "a manager beside": { ...nobody, leads: [id("south")] },
  "an elected official who answers for it": { ...nobody, answersFor: [id("care")] },
  "an elected official of another committee": { ...nobody, answersFor: [id("schools")] },
  "a safety representative of it": { ...nobody, safetyRepFor: [id("care")] },
  "a coach": { ...nobody, granted: new Set(["coach"]) },
  "an employee": nobody,
};
const who = (may: (actor: Actor) => boolean) => Object.keys(people).filter((name) => may(people[name]!));

describe("the organisation", () => {
  it("is read whole by HR developers and administrators alone", () => {
    assert.deepEqual(who(mayReadWholeOrganisation), ["an HR developer", "an administrator"]);
  });

  it("has units that those who lead, answer for or guard them read", () => {
    assert.deepEqual(
      who((actor) => mayReadUnit(actor, north)),
      [
        "an HR developer",
        "an administrator",
        "the unit's manager",
        "a manager above",
        "an elected official who answers for it",
        "a safety representative of it",
      ],
    );
  });

  it("has assignments that nobody writes for themselves", () => {
    assert.deepEqual(
      who((actor) => mayWriteAssignment(actor, north)),
      ["an HR developer", "a manager above"],
    );
  });

  it("has norms that HR developers and administrators write", () => {
    assert.deepEqual(who(mayWriteNorms), ["an HR developer", "an administrator"]);
  });
});
