import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../shared/day.ts";
import type { PersonId } from "../shared/ids.ts";
import { advanceWorkplaceAction, isDue } from "./workplaceAction.ts";
import type { WorkplaceAction, WorkplaceActionId, WorkplaceActionStep } from "./workplaceAction.ts";

const started: WorkplaceAction = {
  id: "action" as WorkplaceActionId,
  text: "Shorter morning meetings",
  owner: "owner" as PersonId,
  due: day("2027-03-01"),
  state: { kind: "investigate" },
};
const risk = { isSerious: false, description: "Less time for questions" };
const steps: readonly WorkplaceActionStep[] = [
  { kind: "investigated", found: "Half of the meeting concerns two people" },
  { kind: "riskAssessed", risk },
  { kind: "acted", done: "Ten minutes standing", on: day("2027-04-01") },
];

function after(taken: readonly WorkplaceActionStep[]): WorkplaceAction {
  return taken.reduce((action, step) => {
    const next = advanceWorkplaceAction(action, step, day("2027-05-01"));
    assert.ok(next.ok, step.kind);
    return next.value;
  }, started);
}

test("an action is investigated, its risk assessed, acted on and followed up, in that order", () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((count) => after(steps.slice(0, count)).state.kind),
    ["investigate", "assessRisk", "act", "followUp"],
  );
});

test("no step can be left out", () => {
  const early = steps[2]!;
  assert.deepEqual(advanceWorkplaceAction(started, early, day("2027-05-01")), {
    ok: false,
    error: "wrongOrder",
  });
});

test("what worked is closed, what did not starts over", () => {
  const done = { kind: "followedUp", outcome: "worked", on: day("2027-06-01") } as const;
  assert.deepEqual(after([...steps, done]).state, {
    kind: "closed",
    outcome: "worked",
    closedOn: "2027-06-01",
  });
  assert.deepEqual(after([...steps, { ...done, outcome: "didNotWork" }]).state, { kind: "investigate" });
});

test("a risk assessment is written", () => {
  const unwritten = { kind: "riskAssessed", risk: { isSerious: true, description: " " } } as const;
  const refused = advanceWorkplaceAction(after(steps.slice(0, 1)), unwritten, day("2027-05-01"));
  assert.deepEqual(refused, { ok: false, error: "nothingWritten" });
});

test("an open action asks for attention from its day on", () => {
  assert.ok(!isDue(started, day("2027-02-28")));
  assert.ok(isDue(started, day("2027-03-01")));
  const closed = {
    ...started,
    state: { kind: "closed", outcome: "worked", closedOn: day("2027-02-01") },
  } as const;
  assert.ok(!isDue(closed, day("2027-03-01")));
});
