import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import type { Activity, PlannedOccasion } from "./activity.ts";
import { activityToPlan } from "./activityToPlan.ts";
import { occasionDays, occasionStart } from "./occasionDays.ts";

const spring: PlannedOccasion = { id: "spring", month: 2, week: 2, weekday: 2, days: 3, monthsBetween: 1 };

const course: Activity = {
  id: "course",
  kind: "course",
  name: { sv: "Kurs", en: "Course" },
  description: { sv: "Kurs", en: "Course" },
  develops: [
    {
      competencyId: "listening",
      low: 0.1,
      expected: 0.4,
      high: 0.8,
      basis: { kind: "study", source: "a study" },
    },
  ],
  hours: 24,
  costPerSeat: 2000,
  costPerOccasion: 10_000,
  substituteCostPerHour: 380,
  seats: 12,
  seatsToRun: 6,
  occasions: [spring],
  prerequisiteIds: ["basics"],
  place: "onSite",
  provider: "internal",
};

describe("the days of an occasion", () => {
  it("are the second Tuesdays of February, March and April", () => {
    assert.deepEqual(occasionDays(spring, day("2027-01-15")), ["2027-02-09", "2027-03-09", "2027-04-13"]);
  });

  it("follow each other over a weekend when no month lies between", () => {
    const occasion = { ...spring, month: 1, week: 1, weekday: 5, monthsBetween: 0 };
    assert.deepEqual(occasionDays(occasion, day("2027-01-01")), ["2027-01-01", "2027-01-04", "2027-01-05"]);
  });

  it("are none for what is done at any time, which still has a start", () => {
    const occasion = { ...spring, days: 0, monthsBetween: 0 };
    assert.deepEqual(occasionDays(occasion, day("2027-01-15")), []);
    assert.equal(occasionStart(occasion, day("2027-01-15")), "2027-02-09");
  });

  it("run into the next year in a plan that starts in August", () => {
    assert.deepEqual(occasionDays({ ...spring, month: 6, days: 1 }, day("2026-08-31")), ["2027-01-12"]);
  });
});

describe("an activity in a plan", () => {
  it("has effects in points: half of the standardised ones where scores differ by half a step", () => {
    const { effects } = activityToPlan(course, 0.5, day("2027-01-01"));
    assert.deepEqual(effects, [{ competencyId: "listening", low: 0.05, expected: 0.2, high: 0.4 }]);
  });

  it("keeps seats, costs and what is required before", () => {
    const plan = activityToPlan(course, 0.5, day("2027-01-01"));
    assert.deepEqual(
      [plan.costPerSeat, plan.costPerOccasion, plan.substituteCostPerHour, plan.hours, plan.prerequisiteIds],
      [2000, 10_000, 380, 24, ["basics"]],
    );
    assert.deepEqual(plan.occasions, [
      {
        id: "course/spring",
        days: ["2027-02-09", "2027-03-09", "2027-04-13"],
        seats: 12,
        seatsToRun: 6,
      },
    ]);
  });

  it("leaves out an occasion whose first day has passed when the plan starts", () => {
    const early = { ...course, occasions: [{ ...spring, month: 1 }, spring] };
    assert.deepEqual(
      activityToPlan(early, 0.5, day("2027-01-20")).occasions.map(({ id }) => id),
      ["course/spring"],
    );
  });
});
