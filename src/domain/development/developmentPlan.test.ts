import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Actor } from "../access/actor.ts";
import { day } from "../shared/day.ts";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import {
  emptyPlanContent,
  finaliseDevelopmentPlan,
  reviseDevelopmentPlan,
  shareDevelopmentPlan,
} from "./developmentPlan.ts";
import type { DevelopmentPlan, DevelopmentPlanId, DevelopmentPlanState } from "./developmentPlan.ts";
import {
  mayReadDevelopmentPlan,
  mayReceiveDevelopmentPlan,
  mayShareDevelopmentPlan,
} from "./mayReadDevelopmentPlan.ts";

const homeCare = "home care" as UnitId;
const elderlyCare = "elderly care" as UnitId;
const schools = "schools" as UnitId;

function person(name: string, changes: Partial<Actor> = {}): Actor {
  const nothing = { granted: new Set<never>(), leads: [], answersFor: [], safetyRepFor: [] };
  return { tenant: "tenant" as TenantId, person: name as PersonId, ...nothing, ...changes };
}

const owner = person("owner", { leads: [homeCare] });
const people = {
  owner,
  lineManager: person("line manager", { leads: [elderlyCare] }),
  otherManager: person("other manager", { leads: [schools] }),
  coach: person("coach", { granted: new Set(["coach"]) }),
  hrDeveloper: person("hr", { granted: new Set(["hrDeveloper"]) }),
  administrator: person("administrator", { granted: new Set(["administrator"]) }),
  safetyRep: person("safety rep", { granted: new Set(["safetyRep"]), safetyRepFor: [homeCare, elderlyCare] }),
  elected: person("elected", { answersFor: [elderlyCare] }),
  employee: person("employee"),
};
const whoMay = (may: (actor: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, actor]) => (may(actor) ? [name] : []));

const goal = { id: "g", text: "Listen before I answer", competencyId: "listening", reachBy: undefined };
const content = { ...emptyPlanContent, goals: [goal] };
const readers = [people.lineManager.person];
const sharedOn = day("2027-02-01");
const states = {
  private: { kind: "private" },
  shared: { kind: "shared", sharedOn, readers },
  finalised: { kind: "finalised", sharedOn, readers, finalisedOn: day("2027-03-01") },
} as const satisfies Record<string, DevelopmentPlanState>;
const plan = (state: keyof typeof states): DevelopmentPlan => ({
  id: "plan" as DevelopmentPlanId,
  owner: owner.person,
  content,
  state: states[state],
});

describe("who may read a development plan", () => {
  test("while it is private: its owner", () => {
    assert.deepEqual(
      whoMay((actor) => mayReadDevelopmentPlan(actor, plan("private"))),
      ["owner"],
    );
  });
  test("when it is shared: also those she shared it with", () => {
    assert.deepEqual(
      whoMay((actor) => mayReadDevelopmentPlan(actor, plan("shared"))),
      ["owner", "lineManager"],
    );
  });
  test("when it is final: also HR developers, never administrators or elected officials", () => {
    const may = whoMay((actor) => mayReadDevelopmentPlan(actor, plan("finalised")));
    assert.deepEqual(may, ["owner", "lineManager", "hrDeveloper"]);
  });
});

test("a plan can be shared with a coach and with a manager who leads its owner", () => {
  const answersTo = { id: elderlyCare, above: [] };
  const may = whoMay((actor) => mayReceiveDevelopmentPlan(actor, owner.person, answersTo));
  assert.deepEqual(may, ["lineManager", "coach"]);
});

test("only the owner shares, and not what is final", () => {
  assert.deepEqual(
    whoMay((actor) => mayShareDevelopmentPlan(actor, plan("private"))),
    ["owner"],
  );
  assert.deepEqual(
    whoMay((actor) => mayShareDevelopmentPlan(actor, plan("finalised"))),
    [],
  );
});

describe("sharing", () => {
  const to = (person: Actor, mayReceive = true) => [{ person: person.person, mayReceive }];

  test("adds a reader and keeps the day it was first shared", () => {
    const again = shareDevelopmentPlan(owner, plan("shared"), to(people.coach), day("2027-02-20"));
    assert.ok(again.ok);
    assert.deepEqual(again.value.state, {
      kind: "shared",
      sharedOn,
      readers: [people.lineManager.person, people.coach.person],
    });
  });

  test("is refused to anyone but the owner, with anyone who may not receive, and of an empty plan", () => {
    const on = day("2027-02-01");
    const empty = { ...plan("private"), content: emptyPlanContent };
    const refused = [
      shareDevelopmentPlan(people.lineManager, plan("private"), to(people.coach), on),
      shareDevelopmentPlan(owner, plan("private"), to(people.elected, false), on),
      shareDevelopmentPlan(owner, empty, to(people.coach), on),
      shareDevelopmentPlan(owner, plan("finalised"), to(people.coach), on),
    ].map((result) => (result.ok ? "shared" : result.error));
    assert.deepEqual(refused, ["notAllowed", "readerMayNotReceive", "nothingToShare", "alreadyFinalised"]);
  });
});

describe("making final", () => {
  test("goes from shared only, and by the owner only", () => {
    const on = day("2027-03-01");
    const tried = [
      finaliseDevelopmentPlan(owner, plan("private"), on),
      finaliseDevelopmentPlan(people.lineManager, plan("shared"), on),
      finaliseDevelopmentPlan(owner, plan("finalised"), on),
    ].map((result) => (result.ok ? "final" : result.error));
    assert.deepEqual(tried, ["notShared", "notAllowed", "alreadyFinalised"]);
    const final = finaliseDevelopmentPlan(owner, plan("shared"), on);
    assert.ok(final.ok);
    assert.deepEqual(final.value.state, states.finalised);
  });

  test("ends revising, which is the owner's", () => {
    const revised = reviseDevelopmentPlan(owner, plan("shared"), emptyPlanContent);
    assert.ok(revised.ok);
    assert.deepEqual(revised.value.content, emptyPlanContent);
    assert.deepEqual(reviseDevelopmentPlan(people.lineManager, plan("shared"), content), {
      ok: false,
      error: "notAllowed",
    });
    assert.deepEqual(reviseDevelopmentPlan(owner, plan("finalised"), content), {
      ok: false,
      error: "alreadyFinalised",
    });
  });
});
