import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor } from "../access/actor.ts";
import { day } from "../shared/day.ts";
import type { PersonId, PostId, TenantId, UnitId } from "../shared/ids.ts";
import { isUnderWay, mayAdvanceUpwardAction, mayReadUpwardAction } from "./upwardAction.ts";

const unit = "unit" as UnitId;

function person(name: string, changes: Partial<Actor> = {}): Actor {
  const nothing = { granted: new Set<never>(), leads: [], answersFor: [], safetyRepFor: [] };
  return { tenant: "tenant" as TenantId, person: name as PersonId, ...nothing, ...changes };
}

const people = {
  sender: person("sender", { leads: [unit] }),
  mandate: person("mandate"),
  laterHolder: person("later", { leads: [unit] }),
  managerBetween: person("between", { leads: [unit] }),
  hrDeveloper: person("hr", { granted: new Set(["hrDeveloper"]) }),
  administrator: person("administrator", { granted: new Set(["administrator"]) }),
  safetyRep: person("rep", { granted: new Set(["safetyRep"]), safetyRepFor: [unit] }),
  elected: person("elected", { answersFor: [unit] }),
};
const fact = (name: string) => ({ fact: name, value: 40, limit: 25 });
const action = { sender: people.sender.person, facts: [fact("sentWorkload")] };
const mandate = [people.mandate.person];
const holders = [people.laterHolder.person];
const whoMay = (may: (actor: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, actor]) => (may(actor) ? [name] : []));

describe("an action upwards", () => {
  it("is read by who sent it and by who holds the mandate", () => {
    assert.deepEqual(
      whoMay((actor) => mayReadUpwardAction(actor, action, { mandate, holders })),
      ["sender", "mandate"],
    );
  });

  it("that rests on the register alone is read also by who holds the post", () => {
    const fromRegister = { ...action, facts: [fact("spanOfControl")] };
    assert.deepEqual(
      whoMay((actor) => mayReadUpwardAction(actor, fromRegister, { mandate, holders })),
      ["sender", "mandate", "laterHolder"],
    );
  });

  it("is moved on by who holds the mandate", () => {
    assert.deepEqual(
      whoMay((actor) => mayAdvanceUpwardAction(actor, mandate)),
      ["mandate"],
    );
  });

  it("is under way until it is closed", () => {
    const post = "post" as PostId;
    const open = {
      post,
      ruleId: "wide-span",
      state: { kind: "act", found: "", risk: { isSerious: false, description: "" } },
    } as const;
    const closed = {
      ...open,
      state: { kind: "closed", outcome: "worked", closedOn: day("2026-01-01") },
    } as const;
    assert.ok(isUnderWay([open], post, "wide-span"));
    assert.ok(!isUnderWay([open], post, "no-goals"));
    assert.ok(!isUnderWay([closed], post, "wide-span"));
  });
});
