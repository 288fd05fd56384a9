import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { emptyPlanContent, type DevelopmentPlanContent } from "./developmentPlan.ts";
import { parsePlanChange, type PlanContext, type WrittenPlanChange } from "./parsePlanChange.ts";
import { changePlanContent } from "./planChange.ts";

const goal = { id: "g1", text: "Listen", competencyId: "listening", reachBy: undefined };
const activity = { id: "a1", goalId: "g1", text: "Ask", from: "own", state: "planned" } as const;
const content: DevelopmentPlanContent = {
  goals: [goal],
  activities: [activity],
  commitments: [{ id: "c1", text: "Wait", lookBackOn: day("2026-12-01"), state: "open" }],
  checkIns: [{ id: "k1", on: day("2026-11-01"), text: "Well" }],
};
const context: PlanContext = {
  content,
  competencyIds: ["listening"],
  today: day("2026-11-23"),
  newId: "new",
};
const nothing = { change: "", text: "", competency: "", goal: "", day: "", id: "", state: "" };
const parse = (written: Partial<WrittenPlanChange>) => parsePlanChange({ ...nothing, ...written }, context);
const faults = (written: Partial<WrittenPlanChange>) => {
  const parsed = parse(written);
  return parsed.ok ? undefined : parsed.error;
};
const after = (written: Partial<WrittenPlanChange>, before = content) => {
  const parsed = parse(written);
  assert.ok(parsed.ok);
  return changePlanContent(before, parsed.value);
};

describe("a change of a development plan", () => {
  it("adds a goal with or without competency and day", () => {
    assert.deepEqual(
      after({ change: "goal", text: " Delegate ", competency: "none", day: "2027-01-01" }, emptyPlanContent)
        .goals,
      [{ id: "new", text: "Delegate", competencyId: undefined, reachBy: "2027-01-01" }],
    );
    assert.equal(
      after({ change: "goal", text: "x", competency: "listening" }).goals[1]?.competencyId,
      "listening",
    );
  });

  it("adds an activity to a goal that is there, a commitment and a check-in of today", () => {
    assert.equal(after({ change: "activity", text: "Read", goal: "g1" }).activities[1]?.goalId, "g1");
    assert.equal(after({ change: "activity", text: "Read", goal: "g9" }).activities[1]?.goalId, undefined);
    assert.deepEqual(after({ change: "commitment", text: "Ask first", day: "2026-11-23" }).commitments[1], {
      id: "new",
      text: "Ask first",
      lookBackOn: "2026-11-23",
      state: "open",
    });
    assert.equal(after({ change: "checkIn", text: "So so" }).checkIns[1]?.on, "2026-11-23");
  });

  it("is refused field by field when something is missing, too long or past", () => {
    assert.deepEqual(faults({ change: "goal", text: " ", day: "2026-11-22" }), {
      text: "empty",
      day: "pastDay",
    });
    assert.deepEqual(faults({ change: "checkIn", text: "x".repeat(501) }), { text: "tooLong" });
    assert.deepEqual(faults({ change: "commitment", text: "x" }), { day: "noDay" });
    assert.deepEqual(faults({ change: "goal", text: "x", day: "2026-02-30" }), { day: "noDay" });
    for (const change of ["", "share", "activityState", "commitmentState"])
      assert.equal(faults({ change, text: "x", state: "sometime" }), "noSuchChange");
  });

  it("sets where an activity or a commitment stands", () => {
    assert.equal(after({ change: "activityState", id: "a1", state: "done" }).activities[0]?.state, "done");
    assert.equal(after({ change: "commitmentState", id: "c1", state: "kept" }).commitments[0]?.state, "kept");
    assert.deepEqual(after({ change: "activityState", id: "a9", state: "done" }), content);
  });

  it("removes any thing by its id, and keeps the activities of a removed goal", () => {
    assert.deepEqual(after({ change: "remove", id: "g1" }), {
      ...content,
      goals: [],
      activities: [{ ...activity, goalId: undefined }],
    });
    assert.deepEqual(after({ change: "remove", id: "k1" }).checkIns, []);
  });
});
