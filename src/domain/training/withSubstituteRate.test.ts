import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withSubstituteRate } from "./withSubstituteRate.ts";

const activities = [
  { id: "course", substituteCostPerHour: 380 },
  { id: "reading", substituteCostPerHour: 0 },
];

describe("what somebody who steps in costs in a training plan", () => {
  it("is what HR has said, and still nothing where work waits", () => {
    assert.deepEqual(withSubstituteRate(activities, 243), [
      { id: "course", substituteCostPerHour: 243 },
      { id: "reading", substituteCostPerHour: 0 },
    ]);
  });

  it("is the catalogue's assumption where HR has said nothing", () => {
    assert.deepEqual(withSubstituteRate(activities, undefined), activities);
  });
});
