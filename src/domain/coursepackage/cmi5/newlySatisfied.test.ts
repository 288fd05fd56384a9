import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { UnitState } from "../registration.ts";
import type { AssignableUnit, CourseStructure, MoveOn } from "./courseStructure.ts";
import { newlySatisfied } from "./newlySatisfied.ts";

const texts = { title: [], description: [] };
const unit = (within: number | undefined, moveOn: MoveOn): AssignableUnit => ({
  ...texts,
  publisherId: "urn:au",
  within,
  url: "start.html",
  launchMethod: "AnyWindow",
  moveOn,
  masteryScore: undefined,
  activityType: undefined,
  launchParameters: undefined,
  entitlementKey: undefined,
});
const structureOf = (...units: readonly AssignableUnit[]): CourseStructure => ({
  ...texts,
  kind: "cmi5",
  publisherId: "urn:course",
  units,
  blocks: [
    { ...texts, publisherId: "urn:outer", within: undefined },
    { ...texts, publisherId: "urn:inner", within: 0 },
  ],
});
const at = new Date("2026-11-23T08:00:00Z");
const state = (place: number, done: Partial<UnitState>): UnitState => ({
  unit: place,
  completedAt: undefined,
  passedAt: undefined,
  failedAt: undefined,
  waivedAt: undefined,
  score: undefined,
  ...done,
});

describe("what becomes satisfied", () => {
  it("is a block with all its units and inner blocks, innermost first, and the course with all", () => {
    const structure = structureOf(unit(0, "Completed"), unit(1, "Passed"), unit(undefined, "NotApplicable"));
    const one = [state(0, { completedAt: at })];
    assert.deepEqual(newlySatisfied(structure, [], one), { blocks: [], course: false });
    const both = [...one, state(1, { passedAt: at })];
    assert.deepEqual(newlySatisfied(structure, one, both), { blocks: [1, 0], course: true });
    assert.deepEqual(newlySatisfied(structure, both, both), { blocks: [], course: false });
  });

  it("is at once what asks for nothing", () => {
    const structure = structureOf(unit(1, "NotApplicable"), unit(undefined, "Passed"));
    assert.deepEqual(newlySatisfied(structure, undefined, []), { blocks: [1, 0], course: false });
  });

  it("follows what each unit asks for, and what was waived", () => {
    const isDone = (moveOn: MoveOn, done: Partial<UnitState>) =>
      newlySatisfied(structureOf(unit(undefined, moveOn)), [], [state(0, done)]).course;
    assert.equal(isDone("CompletedOrPassed", { completedAt: at }), true);
    assert.equal(isDone("CompletedOrPassed", { passedAt: at }), true);
    assert.equal(isDone("CompletedAndPassed", { completedAt: at }), false);
    assert.equal(isDone("CompletedAndPassed", { completedAt: at, passedAt: at }), true);
    assert.equal(isDone("Passed", { completedAt: at }), false);
    assert.equal(isDone("Completed", { passedAt: at }), false);
    assert.equal(isDone("Passed", { waivedAt: at }), true);
  });
});
