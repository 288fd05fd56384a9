import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor } from "../access/actor.ts";
import { day } from "../shared/day.ts";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import { mayChooseMirrorCoach, mayReadMirror, type MirrorCoaching } from "./mayReadMirror.ts";

const unit = "unit" as UnitId;

function person(name: string, changes: Partial<Actor> = {}): Actor {
  const nothing = { granted: new Set<never>(), leads: [], answersFor: [], safetyRepFor: [] };
  return { tenant: "tenant" as TenantId, person: name as PersonId, ...nothing, ...changes };
}

const rated = person("rated", { leads: [unit] });
const people = {
  rated,
  chosenCoach: person("chosen", { granted: new Set(["coach"]) }),
  revokedCoach: person("revoked", { granted: new Set(["coach"]) }),
  otherCoach: person("other", { granted: new Set(["coach"]) }),
  formerCoach: person("former"),
  coachOfAnother: person("of another", { granted: new Set(["coach"]) }),
  lineManager: person("line manager", { leads: [unit] }),
  hrDeveloper: person("hr", { granted: new Set(["hrDeveloper"]) }),
  administrator: person("administrator", { granted: new Set(["administrator"]) }),
  safetyRep: person("safety rep", { granted: new Set(["safetyRep"]), safetyRepFor: [unit] }),
  elected: person("elected", { answersFor: [unit] }),
};

const given = (coach: Actor, changes: Partial<MirrorCoaching> = {}): MirrorCoaching => ({
  id: coach.person,
  rated: rated.person,
  coach: coach.person,
  givenOn: day("2026-11-01"),
  revokedOn: undefined,
  ...changes,
});
const coachings = [
  given(people.chosenCoach),
  given(people.revokedCoach, { revokedOn: day("2026-11-02") }),
  given(people.formerCoach),
  given(people.coachOfAnother, { rated: "another" as PersonId }),
];
const whoMay = (may: (actor: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, actor]) => (may(actor) ? [name] : []));

describe("a mirror", () => {
  it("is read by the person it is about and a coach chosen and not taken back, and by nobody else", () => {
    assert.deepEqual(
      whoMay((actor) => mayReadMirror(actor, rated.person, coachings)),
      ["rated", "chosenCoach"],
    );
  });

  it("is given to a coach by the person it is about alone", () => {
    assert.deepEqual(
      whoMay((actor) => mayChooseMirrorCoach(actor, rated.person)),
      ["rated"],
    );
  });
});
