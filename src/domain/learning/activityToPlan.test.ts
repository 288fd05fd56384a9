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
    const occasion = { ...spring, month: 1, week: 2, weekday: 5, monthsBetween: 0 };
    assert.deepEqual(occasionDays(occasion, day("2027-01-01")), ["2027-01-08", "2027-01-11", "2027-01-12"]);
  });

  it("are put off past the holidays of summer and Christmas, a week at a time, and never on one day twice", () => {
    const wednesdays = { ...spring, month: 6, week: 4, weekday: 3, days: 4 };
    assert.deepEqual(occasionDays(wednesdays, day("2027-01-15")), [
      "2027-08-11",
      "2027-08-18",
      "2027-08-25",
      "2027-09-22",
    ]);
    const beforeChristmas = { ...spring, month: 12, week: 4, weekday: 3, days: 1 };
    assert.deepEqual(occasionDays(beforeChristmas, day("2027-01-15")), ["2028-01-12"]);
  });

  it("are no public holidays, and no days between that are", () => {
    const maundy = { ...spring, month: 3, week: 4, weekday: 4, days: 2, monthsBetween: 0 };
    assert.deepEqual(occasionDays(maundy, day("2027-01-15")), ["2027-03-25", "2027-03-30"]);
    const firstOfMay = { ...spring, month: 5, week: 1, weekday: 5, days: 1 };
    assert.deepEqual(occasionDays(firstOfMay, day("2026-01-15")), ["2026-05-08"]);
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
