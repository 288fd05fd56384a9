import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor, GrantedRole } from "../access/actor.ts";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import { mayDecideApplication } from "./mayDecideApplication.ts";
import { mayTakeProgramme } from "./mayTakeProgramme.ts";
import { mayTendCohort } from "./mayTendCohort.ts";
import { mayWriteProgrammes } from "./mayWriteProgrammes.ts";

const id = (name: string) => name as PersonId; // any text will do for an id here
const person = (name: string, granted: readonly GrantedRole[] = [], leads = 0): Actor => ({
  tenant: "norrvik" as TenantId, // as above
  person: id(name),
  granted: new Set(granted),
  leads: Array.from({ length: leads }, (_, index) => `unit-${index}` as UnitId), // as above
  answersFor: [],
  safetyRepFor: [],
});
const hr = person("hr", ["hrDeveloper"]);
const leader = person("leader");
const boss = person("boss", [], 1);
const employee = person("employee");
const administrator = person("administrator", ["administrator"]);
const everybody = [hr, leader, boss, employee, administrator];
const names = (may: (actor: Actor) => boolean) => everybody.filter(may).map((actor) => actor.person);

describe("who may do what with programmes", () => {
  it("HR alone writes them", () => assert.deepEqual(names(mayWriteProgrammes), ["hr"]));

  it("HR and the cohort's leader see who takes part", () => {
    assert.deepEqual(
      names((actor) => mayTendCohort(actor, { leader: id("leader") })),
      ["hr", "leader"],
    );
    assert.deepEqual(
      names((actor) => mayTendCohort(actor, { leader: undefined })),
      ["hr"],
    );
  });

  it("who leads a unit may apply to what is for managers, everybody to the rest", () => {
    assert.deepEqual(
      names((actor) => mayTakeProgramme(actor, { audience: "managers" })),
      ["boss"],
    );
    assert.equal(names((actor) => mayTakeProgramme(actor, { audience: "everybody" })).length, 5);
  });

  it("the line manager and HR say yes, but nobody to the own application", () => {
    const application = { person: id("employee"), approver: id("boss") };
    assert.deepEqual(
      names((actor) => mayDecideApplication(actor, application)),
      ["hr", "boss"],
    );
    const ofHr = { person: id("hr"), approver: id("hr") };
    assert.deepEqual(
      names((actor) => mayDecideApplication(actor, ofHr)),
      [],
    );
  });
});
