import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PlacedUnit } from "../organisation/unitTree.ts";
import { day } from "../shared/day.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";
import { seededRandom } from "../shared/random.ts";
import type { Employed } from "./mainEmployment.ts";
import type { Register } from "./planPopulation.ts";
import { groupRelation, planRatings } from "./planRatings.ts";
import { ratedPeople, suggestRaters } from "./suggestRaters.ts";

// Short names read better in a test than UUIDs.
const u = (name: string) => name as UnitId;
const p = (name: string) => name as PersonId;
const unit = (id: string, parent?: string): PlacedUnit => ({
  id: u(id),
  code: id,
  name: id,
  kind: "unit",
  parent: parent === undefined ? undefined : u(parent),
  depth: 0,
});
const employed = (person: string, at: string): Employed => ({
  person: p(person),
  unit: u(at),
  paid: "monthly",
  share: 1,
  since: day("2020-01-01"),
  key: person,
  onLeave: false,
  gender: undefined,
});
const staff = (at: string, count: number) =>
  Array.from({ length: count }, (_, index) => employed(`${at}${index + 1}`, at));

/** A town with a head of care over two units, one of which has a part that nobody leads. */
const register: Register = {
  units: [
    unit("town"),
    unit("care", "town"),
    unit("north", "care"),
    unit("night", "north"),
    unit("south", "care"),
  ],
  employments: [
    ...staff("north", 3),
    ...staff("night", 2),
    ...staff("south", 30),
    ...["Tess", "Cia", "Nils", "Siv"].map((person) => employed(person, "town")),
  ],
  ledBy: new Map([
    [p("Tess"), u("town")],
    [p("Cia"), u("care")],
    [p("Nils"), u("north")],
    [p("Siv"), u("south")],
  ]),
};
const rated = (person: string) => ratedPeople(register, []).find((one) => one.person === p(person))!;

describe("who may rate somebody", () => {
  it("are the manager above, those under the same manager, and those who work nearest below", () => {
    assert.deepEqual(rated("Nils"), {
      person: "Nils",
      unit: "north",
      lineManager: "Cia",
      peers: ["Siv"],
      reports: ["north1", "north2", "north3", "night1", "night2"],
    });
    assert.deepEqual(rated("Cia").reports, ["Nils", "Siv"]);
    assert.equal(rated("Tess").lineManager, undefined);
  });

  it("are looked for only around those who lead in the chosen units", () => {
    assert.deepEqual(
      ratedPeople(register, [u("care")]).map(({ person }) => person),
      ["Cia", "Nils", "Siv"],
    );
  });

  it("are twenty by lot at most, and the same lot with the same seed", () => {
    const { reports } = suggestRaters(rated("Siv"), seededRandom(1));
    assert.equal(reports.length, 20);
    assert.equal(new Set(reports).size, 20);
    assert.deepEqual(suggestRaters(rated("Siv"), seededRandom(1)).reports, reports);
  });
});

describe("who is asked about somebody", () => {
  const askedAbout = (person: string, peers: readonly string[], reports: readonly string[]) =>
    planRatings(
      register,
      [rated(person)],
      new Map([[p(person), { peers: peers.map(p), reports: reports.map(p) }]]),
    ).asked.map((one) => [one.person, one.relation]);

  it("are oneself, the manager above, and the chosen", () => {
    assert.deepEqual(askedAbout("Nils", ["Siv"], ["north1", "north2", "night1"]), [
      ["Nils", "self"],
      ["Cia", "lineManager"],
      ["Siv", "peer"],
      ["north1", "report"],
      ["north2", "report"],
      ["night1", "report"],
    ]);
  });

  it("are no peers and reports when they are fewer than four together: it could never be shown", () => {
    assert.deepEqual(askedAbout("Nils", ["Siv"], ["north1", "north2"]), [
      ["Nils", "self"],
      ["Cia", "lineManager"],
    ]);
  });

  it("are nobody twice, and nobody who has left", () => {
    assert.deepEqual(
      askedAbout("Nils", ["Siv", "Cia", "Nils"], ["north1", "north2", "Siv", "Gone", "night1"]),
      [
        ["Nils", "self"],
        ["Cia", "lineManager"],
        ["Siv", "peer"],
        ["north1", "report"],
        ["north2", "report"],
        ["night1", "report"],
      ],
    );
  });

  it("answer in a group of their own only where both peers and reports are four or none", () => {
    assert.equal(groupRelation("peer", { peers: 4, reports: 4 }), "peer");
    assert.equal(groupRelation("report", { peers: 0, reports: 4 }), "report");
    assert.equal(groupRelation("report", { peers: 3, reports: 9 }), "other");
    assert.equal(groupRelation("peer", { peers: 9, reports: 1 }), "other");
    assert.equal(groupRelation("lineManager", { peers: 1, reports: 3 }), "lineManager");
  });
});
