import assert from "node:assert/strict";
import { it } from "node:test";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import type { Actor } from "./actor.ts";
import { mayGiveAccess, mayKeepAccessibility } from "./mayGiveAccess.ts";

const nobody: Actor = {
  tenant: "t" as TenantId, // short ids make the list readable
  person: "p" as PersonId,
  granted: new Set(),
  leads: [],
  answersFor: [],
  safetyRepFor: [],
};
const top = "top" as UnitId;
const people: Readonly<Record<string, Actor>> = {
  administrator: { ...nobody, granted: new Set(["administrator"]) },
  "HR developer": { ...nobody, granted: new Set(["hrDeveloper"]) },
  "chief executive": { ...nobody, leads: [top] },
  "elected official": { ...nobody, answersFor: [top] },
  "safety representative": { ...nobody, granted: new Set(["safetyRep"]), safetyRepFor: [top] },
  coach: { ...nobody, granted: new Set(["coach"]) },
  employee: nobody,
};
const who = (may: (actor: Actor) => boolean) => Object.keys(people).filter((name) => may(people[name]!));

it("administrators alone give access and keep the accessibility statement", () => {
  assert.deepEqual(who(mayGiveAccess), ["administrator"]);
  assert.deepEqual(who(mayKeepAccessibility), ["administrator"]);
});
