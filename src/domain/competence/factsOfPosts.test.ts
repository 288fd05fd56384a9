import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Holder, Post } from "../organisation/post.ts";
import type { Unit } from "../organisation/unitTree.ts";
import { day } from "../shared/day.ts";
import type { PersonId, PostId, UnitId } from "../shared/ids.ts";
import { factsOfPosts, type PostRegister } from "./factsOfPosts.ts";

const unit = (id: string, parent?: string): [UnitId, Unit] => [
  id as UnitId,
  { id: id as UnitId, code: id, name: id, kind: "unit", parent: parent as UnitId | undefined },
];
const at = (id: string) => id as UnitId;
const holder = (kind: Holder["kind"], since: string): Holder => ({
  person: "someone" as PersonId,
  name: "Someone",
  kind,
  since: day(since),
});
const post = (where: string, ...holders: readonly Holder[]): Post => ({
  id: where as PostId,
  code: where,
  unit: at(where),
  title: where,
  level: "firstLine",
  administrativeSupport: "none",
  holders,
});

/** Home leads itself and the night team, which has no post of its own. */
const register: PostRegister = {
  today: day("2026-11-23"),
  units: new Map([unit("care"), unit("home", "care"), unit("night", "home"), unit("school", "care")]),
  posts: [
    post("care"),
    post("home", holder("acting", "2026-06-24"), holder("deputy", "2020-01-01")),
    post("school"),
  ],
  staff: [
    { unit: at("home"), people: 30, hourly: 10 },
    { unit: at("night"), people: 10, hourly: 2 },
  ],
  turnover: [
    { unit: at("home"), before: 18, now: 20, left: 5 },
    { unit: at("night"), before: 10, now: 8, left: 2 },
  ],
  goals: [
    { unit: at("home"), kind: "change", decidedBy: "committee", decidedOn: day("2025-12-01") },
    { unit: at("home"), kind: "change", decidedBy: "administration", decidedOn: undefined },
    { unit: at("night"), kind: "economy", decidedBy: "council", decidedOn: undefined },
  ],
  budgetFrames: [
    { unit: at("home"), year: 2026, amountSek: 97, previousAmountSek: 100, forecastSek: 99.91 },
    { unit: at("school"), year: 2025, amountSek: 50, previousAmountSek: undefined, forecastSek: undefined },
  ],
  stakeholders: [
    { unit: at("home"), kind: "relatives", intensity: 1 },
    { unit: at("home"), kind: "relatives", intensity: 3 },
  ],
  answering: [
    { body: "social", unit: at("care") },
    { body: "health", unit: at("home") },
  ],
  heldLately: ["a", "b", "b", "c"].map((person) => ({
    post: "home" as PostId,
    person: person as PersonId,
  })),
};
const facts = (changes: Partial<PostRegister> = {}) => {
  const all = factsOfPosts({ ...register, ...changes });
  return (where: string) => all.get(where as PostId)!;
};

describe("the facts of a post", () => {
  it("count the people of all units that it leads, its own and those without a post", () => {
    const home = facts()("home");
    assert.equal(home.spanOfControl, 40);
    assert.equal(home.unitsLed, 2);
    assert.equal(home.hourlyShare, 12 / 40);
    assert.equal(home.leaversShare, 7 / 28);
  });

  it("tell who holds it, for how long, and how many have", () => {
    const home = facts()("home");
    assert.deepEqual([home.isVacant, home.isActing, home.hasDeputy], [false, true, true]);
    assert.deepEqual([home.monthsInPost, home.holdersInThreeYears], [4, 3]);
    assert.deepEqual([home.isVacantAbove, facts()("care").vacanciesBelow], [true, 1]);
    assert.equal(facts()("school").monthsInPost, undefined);
  });

  it("tell goals, frame and contacts of the unit itself, and every committee above it", () => {
    const home = facts()("home");
    assert.deepEqual([home.goals, home.goalsWithDecider, home.changeGoals, home.economyGoals], [2, 1, 2, 0]);
    assert.ok(Math.abs(home.budgetChange! + 0.03) < 1e-12);
    assert.ok(Math.abs(home.forecastDeviation! - 0.03) < 1e-12);
    assert.deepEqual([home.relativesIntensity, home.mediaIntensity, home.committees], [3, 0, 2]);
  });

  it("leave out what the register does not know, instead of guessing", () => {
    const school = facts({ posts: register.posts.map((one) => ({ ...one, holders: [] })) })("school");
    assert.equal(school.hasDeputy, undefined);
    assert.equal(school.hourlyShare, undefined);
    assert.equal(school.hasBudgetFrame, false);
    assert.equal(school.budgetChange, undefined);
    const young = facts({ turnover: [{ unit: at("home"), before: 0, now: 20, left: 1 }] })("home");
    assert.equal(young.leaversShare, undefined);
  });

  it("hold no own answers", () => {
    assert.equal(facts()("home").sentWorkload, undefined);
  });
});
