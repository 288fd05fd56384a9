import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ControlMode, ScormStructure, ScormUnit } from "./scormStructure.ts";
import { isScormSatisfied } from "./scormSatisfaction.ts";
import { mayBegin, mayChoose, neighbour } from "./walk.ts";

const open: ControlMode = { choice: true, flow: true, forwardOnly: false };
const unitIn = (within: number | undefined, rest: Partial<ScormUnit> = {}): ScormUnit => ({
  publisherId: "a",
  title: [],
  within,
  url: "start.html",
  speaks: true,
  isVisible: true,
  masteryScore: undefined,
  completionThreshold: undefined,
  maxTimeAllowed: undefined,
  timeLimitAction: undefined,
  launchData: undefined,
  isTracked: true,
  completionSetByContent: false,
  objectives: [],
  ...rest,
});

/** Two groups with two parts each. */
const course = (control: ControlMode, groups: readonly [ControlMode, ControlMode]): ScormStructure => ({
  kind: "scorm2004",
  publisherId: "m",
  title: [],
  description: [],
  control,
  units: [unitIn(0), unitIn(0), unitIn(1), unitIn(1)],
  blocks: groups.map((one) => ({ publisherId: "g", title: [], within: undefined, control: one })),
  notFollowed: [],
});
const state = { completedAt: undefined, passedAt: undefined, failedAt: undefined, waivedAt: undefined };
const begun = (...units: readonly number[]) => units.map((unit) => ({ ...state, unit, score: undefined }));

describe("the way through a course of SCORM", () => {
  it("goes on and back where every group on the way lets it flow", () => {
    const free = course(open, [open, open]);
    assert.deepEqual([neighbour(free, 1, 1), neighbour(free, 2, -1)], [2, 1]);
    assert.deepEqual([neighbour(free, 3, 1), neighbour(free, 0, -1)], [undefined, undefined]);
    const halted = course(open, [open, { ...open, flow: false }]);
    assert.deepEqual([neighbour(halted, 0, 1), neighbour(halted, 1, 1)], [1, undefined]);
  });

  it("never goes back where one may only go forward", () => {
    const forward = course({ ...open, forwardOnly: true }, [open, open]);
    assert.deepEqual([neighbour(forward, 2, -1), neighbour(forward, 1, 1)], [undefined, 2]);
    assert.deepEqual([mayChoose(forward, 2, 0), mayChoose(forward, 0, 2)], [false, true]);
    assert.equal(mayChoose(forward, 1, 0), true, "within a group that goes both ways");
  });

  it("lets parts be chosen where their group does, but none that stands in no table", () => {
    const closed = course(open, [open, { ...open, choice: false }]);
    assert.deepEqual([mayChoose(closed, 2, 0), mayChoose(closed, 0, 3)], [true, false]);
    const hidden = { ...closed, units: [unitIn(0, { isVisible: false })] };
    assert.equal(mayChoose(hidden, undefined, 0), false);
  });

  it("is begun where one has come to, when nothing can be chosen", () => {
    const closed = course({ ...open, choice: false }, [
      { ...open, choice: false },
      { ...open, choice: false },
    ]);
    assert.deepEqual([mayBegin(closed, [], 0), mayBegin(closed, [], 1)], [true, false]);
    assert.deepEqual([mayBegin(closed, begun(0), 1), mayBegin(closed, begun(0), 2)], [true, false]);
    assert.equal(mayBegin(closed, begun(0, 1, 2, 3), 4), false);
  });
});

describe("a course of SCORM", () => {
  const at = new Date("2026-11-28T10:00:00Z");
  const two = { ...course(open, [open, open]), units: [unitIn(undefined), unitIn(undefined)] };

  it("is finished when all its parts are completed, and none failed without having been passed since", () => {
    const done = { ...state, completedAt: at, score: undefined };
    assert.equal(isScormSatisfied(two, [{ ...done, unit: 0 }]), false);
    assert.equal(
      isScormSatisfied(two, [
        { ...done, unit: 0 },
        { ...done, unit: 1 },
      ]),
      true,
    );
    assert.equal(
      isScormSatisfied(two, [
        { ...done, unit: 0 },
        { ...done, unit: 1, failedAt: at },
      ]),
      false,
    );
    assert.equal(
      isScormSatisfied(two, [
        { ...done, unit: 0 },
        { ...done, unit: 1, passedAt: at },
      ]),
      true,
    );
  });

  it("counts no part that is not tracked", () => {
    const structure = { ...two, units: [unitIn(undefined, { isTracked: false })] };
    assert.equal(isScormSatisfied(structure, []), true);
  });
});
