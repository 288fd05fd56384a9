import assert from "node:assert/strict";
import { test } from "node:test";
import type { Actor } from "../access/actor.ts";
import { day } from "../shared/day.ts";
import type { PersonId, RoundId, TenantId, UnitId } from "../shared/ids.ts";
import {
  addWorkplaceAction,
  mayOpenMeetingPage,
  mayReadMeetingPage,
  mayWriteMeetingPage,
} from "./meetingPage.ts";
import type { MeetingPage } from "./meetingPage.ts";
import type { WorkplaceAction, WorkplaceActionId, WorkplaceActionState } from "./workplaceAction.ts";

const unit = { id: "home care" as UnitId, above: ["elderly care" as UnitId] };

function person(changes: Partial<Actor>): Actor {
  const nothing = { granted: new Set<never>(), leads: [], answersFor: [], safetyRepFor: [] };
  return { tenant: "tenant" as TenantId, person: "somebody" as PersonId, ...nothing, ...changes };
}

const people = {
  manager: person({ leads: [unit.id] }),
  managerAbove: person({ leads: unit.above }),
  otherManager: person({ leads: ["schools" as UnitId] }),
  safetyRep: person({ granted: new Set(["safetyRep"]), safetyRepFor: unit.above }),
  otherSafetyRep: person({ granted: new Set(["safetyRep"]), safetyRepFor: ["schools" as UnitId] }),
  hrDeveloper: person({ granted: new Set(["hrDeveloper"]) }),
  administrator: person({ granted: new Set(["administrator"]) }),
  elected: person({ answersFor: unit.above }),
};
const whoMay = (may: (actor: Actor) => boolean) =>
  Object.entries(people).flatMap(([name, actor]) => (may(actor) ? [name] : []));

const prepared: MeetingPage = {
  unit: unit.id,
  round: "round" as RoundId,
  strengths: ["We know our goals", "We help each other"],
  question: "What can we stop doing?",
  actions: [],
  state: { kind: "prepared" },
};

test("while it is prepared, those who lead the unit itself read the page", () => {
  assert.deepEqual(
    whoMay((actor) => mayReadMeetingPage(actor, prepared, unit)),
    ["manager"],
  );
});

test("once it was brought to the meeting, managers above, its safety representative and HR read it too", () => {
  const brought: MeetingPage = { ...prepared, state: { kind: "brought", on: day("2027-03-01") } };
  const may = whoMay((actor) => mayReadMeetingPage(actor, brought, unit));
  assert.deepEqual(may, ["manager", "managerAbove", "safetyRep", "hrDeveloper"]);
});

test("those who lead the unit, or above it, write the page", () => {
  assert.deepEqual(
    whoMay((actor) => mayWriteMeetingPage(actor, unit)),
    ["manager", "managerAbove"],
  );
});

test("a page that is not there yet is begun by those who write it, and one that is being prepared is its manager's alone", () => {
  assert.deepEqual(
    whoMay((actor) => mayOpenMeetingPage(actor, undefined, unit)),
    ["manager", "managerAbove"],
  );
  assert.deepEqual(
    whoMay((actor) => mayOpenMeetingPage(actor, prepared, unit)),
    ["manager"],
  );
});

test("three actions are open at most; one that is closed makes room", () => {
  const action = (state: WorkplaceActionState): WorkplaceAction => ({
    id: "action" as WorkplaceActionId,
    text: "Shorter meetings",
    owner: "owner" as PersonId,
    due: day("2027-03-01"),
    state,
  });
  const open = action({ kind: "investigate" });
  const closed = action({ kind: "closed", outcome: "worked", closedOn: day("2027-02-01") });
  const refused = addWorkplaceAction({ ...prepared, actions: [open, open, open] }, open);
  assert.deepEqual(refused, { ok: false, error: "tooManyActions" });
  const added = addWorkplaceAction({ ...prepared, actions: [open, open, closed] }, open);
  assert.ok(added.ok);
  assert.equal(added.value.actions.length, 4);
});
