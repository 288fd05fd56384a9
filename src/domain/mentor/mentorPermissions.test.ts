import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor, GrantedRole } from "../access/actor.ts";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import { answerPair } from "./answerPair.ts";
import { stateOfPair, type MentorPair } from "./matching.ts";
import { mayJoinMatchings } from "./mayJoinMatchings.ts";
import { mayReadPair } from "./mayReadPair.ts";
import { mayTendMatchings } from "./mayTendMatchings.ts";

const id = (name: string) => name as PersonId; // any text will do for an id here
const someone = (name: string, granted: readonly GrantedRole[] = [], leads = 0): Actor => ({
  tenant: "norrvik" as TenantId, // as above
  person: id(name),
  granted: new Set(granted),
  leads: Array.from({ length: leads }, (_, index) => `unit-${index}` as UnitId), // as above
  answersFor: [],
  safetyRepFor: [],
});
const everybody = [
  someone("hr", ["hrDeveloper"]),
  someone("administrator", ["administrator"]),
  someone("mentor", [], 1),
  someone("mentee", [], 1),
  someone("boss", [], 2),
  someone("employee"),
];
const names = (may: (actor: Actor) => boolean) => everybody.filter(may).map(({ person }) => person);
const asked = { mentor: id("mentor"), mentee: id("mentee"), ended: false } as MentorPair; // no answers yet

describe("who may do what with mentors", () => {
  it("HR alone tends matchings", () => assert.deepEqual(names(mayTendMatchings), ["hr"]));
  it("whoever leads a unit may sign up", () =>
    assert.deepEqual(names(mayJoinMatchings), ["mentor", "mentee", "boss"]));
  it("the two alone read their pair: not HR, not their managers", () =>
    assert.deepEqual(names((actor) => mayReadPair(actor, asked)), ["mentor", "mentee"])); // prettier-ignore
});

describe("a pair that is asked", () => {
  const says = (pair: MentorPair, who: string, answer: boolean) => {
    const answered = answerPair(pair, id(who), answer);
    assert.ok(answered.ok);
    return answered.value;
  };

  it("is agreed when both have said yes, and declined as soon as one has said no", () => {
    assert.equal(stateOfPair(asked), "waiting");
    assert.equal(stateOfPair(says(asked, "mentor", true)), "waiting");
    assert.equal(stateOfPair(says(says(asked, "mentor", true), "mentee", true)), "agreed");
    assert.equal(stateOfPair(says(says(asked, "mentee", true), "mentor", false)), "declined");
  });

  it("answers once, and not after the other's no", () => {
    const refused = { ok: false, error: "alreadyAnswered" };
    assert.deepEqual(answerPair(says(asked, "mentor", true), id("mentor"), false), refused);
    assert.deepEqual(answerPair(says(asked, "mentor", false), id("mentee"), true), refused);
    assert.deepEqual(answerPair(asked, id("boss"), true), refused);
  });
});
