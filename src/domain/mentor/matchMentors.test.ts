import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Post } from "../organisation/post.ts";
import type { Unit } from "../organisation/unitTree.ts";
import { day } from "../shared/day.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";
import { changedPairs } from "./changedPairs.ts";
import { firmObstacle, fitOf, type Participant } from "./fit.ts";
import { matchMentors, type MatchingProblem } from "./matchMentors.ts";
import type { MatchingEntry, MatchingRole } from "./matching.ts";
import { placesOfLeaders } from "./place.ts";

const person = (name: string) => name as PersonId; // any text will do for an id here
const unit = (id: string, parent: string | undefined, kind: Unit["kind"]): Unit => ({
  id: id as UnitId, // as above
  code: id,
  name: id,
  kind,
  parent: parent as UnitId | undefined, // as above
});
const units = new Map(
  [
    unit("whole", undefined, "organisation"),
    unit("school", "whole", "administration"),
    unit("care", "whole", "administration"),
    unit("north", "school", "unit"),
    unit("south", "school", "unit"),
    unit("home", "care", "unit"),
  ].map((one) => [one.id, one]),
);

const post = (unitId: string, holders: readonly (readonly [string, "holder" | "deputy"])[]) =>
  ({
    unit: unitId,
    holders: holders.map(([name, kind]) => ({
      person: name,
      name: name === "hidden" ? undefined : name,
      kind,
    })),
  }) as unknown as Post; // nothing else is read

const today = day("2026-11-28");
const places = placesOfLeaders(
  units,
  [
    post("whole", [["chief", "holder"]]),
    post("school", [["head", "holder"], ["standin", "deputy"]]), // prettier-ignore
    post("north", [["ann", "holder"]]),
    post("south", [["bo", "holder"], ["standin", "holder"]]), // prettier-ignore
    post("home", [["eva", "holder"], ["hidden", "holder"]]), // prettier-ignore
  ],
  { since: new Map([[person("eva"), day("2012-01-01")], [person("bo"), day("2020-01-01")]]), today }, // prettier-ignore
);

const sign = (name: string, role: MatchingRole, entry: Partial<MatchingEntry> = {}): Participant => ({
  entry: {
    person: person(name),
    role,
    place: 1,
    capacity: 1,
    languages: ["sv"],
    competencyIds: ["listening"],
    wantsElsewhere: false,
    note: "",
    ...entry,
  },
  place: places.get(person(name))!,
});
const nothing: MatchingProblem = { mentors: [], mentees: [], steering: [], kept: [] };
const pairsOf = (problem: Partial<MatchingProblem>) =>
  matchMentors({ ...nothing, ...problem }).pairs.map(({ mentor, mentee }) => `${mentor} ${mentee}`);

describe("what keeps two apart", () => {
  const between = (mentor: string, mentee: string) =>
    firmObstacle(sign(mentor, "mentor"), sign(mentee, "mentee"));

  it("is that one leads above or below the other, at any depth, and deputies count", () => {
    assert.equal(between("chief", "ann"), "ownLine");
    assert.equal(between("ann", "chief"), "ownLine");
    assert.equal(between("standin", "ann"), "ownLine");
    assert.equal(between("bo", "standin"), "ownLine");
    assert.equal(between("ann", "ann"), "self");
    assert.equal(between("bo", "ann"), undefined);
    assert.equal(between("eva", "ann"), undefined);
  });

  it("is that they have no language in common", () => {
    const finnish = sign("eva", "mentor", { languages: ["fi"] });
    assert.equal(firmObstacle(finnish, sign("ann", "mentee", { languages: ["sv", "en"] })), "language");
  });

  it("is never asked of whoever has a protected identity: they are not there", () => {
    assert.equal(places.has(person("hidden")), false);
  });
});

describe("how well two fit", () => {
  it("is ten points for what both named, fifteen for the wish, and one for each year more, ten at most", () => {
    const mentor = sign("eva", "mentor", { competencyIds: ["communication", "listening", "courage"] });
    const mentee = sign("bo", "mentee", { competencyIds: ["courage", "listening"], wantsElsewhere: true });
    // Eva has led for 14 years and Bo for 6.
    assert.deepEqual(fitOf(mentor, mentee), {
      competencyIds: ["courage", "listening"],
      languages: ["sv"],
      isElsewhere: true,
      yearsMore: 8,
      points: 20 + 15 + 8,
    });
    assert.equal(fitOf(mentor, sign("ann", "mentee")).points, 10 + 10);
    assert.equal(fitOf(sign("ann", "mentor"), sign("bo", "mentee", { wantsElsewhere: true })).points, 10);
  });
});

describe("a matching", () => {
  const eva = sign("eva", "mentor", { place: 1 });
  const bo = sign("bo", "mentor", { place: 2 });
  const ann = sign("ann", "mentee", { place: 1 });
  const head = sign("head", "mentee", { place: 2 });

  it("gives as many as possible a mentor: Ann leaves Eva to the head, who leads Bo", () => {
    const { pairs } = matchMentors({ ...nothing, mentors: [bo, eva], mentees: [head, ann] });
    assert.deepEqual(
      pairs.map(({ mentor, mentee, nextBest }) => [mentor, mentee, nextBest]),
      [
        ["bo", "ann", { mentor: undefined, fewer: 1, lost: 16 }],
        ["eva", "head", { mentor: undefined, fewer: 1, lost: 16 }],
      ],
    );
  });

  it("says of whoever goes without what stopped each mentor", () => {
    const { without } = matchMentors({
      ...nothing,
      mentors: [eva, bo, sign("chief", "mentor", { place: 3 })],
      mentees: [ann, head, sign("standin", "mentee", { place: 3, competencyIds: ["courage"] })],
      steering: [{ mentor: person("bo"), mentee: person("ann"), kind: "forbid" }],
    });
    assert.deepEqual(without, [
      { mentee: "head", stopped: { self: 0, ownLine: 2, language: 0, fit: 0, forbidden: 0 }, full: 1 },
      { mentee: "standin", stopped: { self: 0, ownLine: 2, language: 0, fit: 1, forbidden: 0 }, full: 0 },
    ]);
  });

  it("does what HR has pinned before anything else, below the smallest fit too, but never in the own line", () => {
    const other = sign("ann", "mentee", { competencyIds: ["courage"] });
    const pin = { mentor: person("eva"), mentee: person("ann"), kind: "pin" } as const;
    const { pairs } = matchMentors({ ...nothing, mentors: [eva], mentees: [other, head], steering: [pin] });
    assert.deepEqual(pairs.map(({ mentor, mentee, isPinned }) => [mentor, mentee, isPinned]), [["eva", "ann", true]]); // prettier-ignore
    const inLine = { mentor: person("bo"), mentee: person("head"), kind: "pin" } as const;
    assert.deepEqual(pairsOf({ mentors: [bo], mentees: [head], steering: [inLine] }), []);
  });

  it("leaves pairs that have been asked as they are, and their places taken", () => {
    const kept = [{ mentor: person("eva"), mentee: person("ann") }];
    assert.deepEqual(pairsOf({ mentors: [eva], mentees: [ann, head], kept }), []);
    const roomy = sign("eva", "mentor", { capacity: 2 });
    assert.deepEqual(pairsOf({ mentors: [roomy], mentees: [ann, head], kept }), ["eva head"]);
  });

  it("tells what differs from the proposal before", () => {
    const before = [{ mentor: person("eva"), mentee: person("ann") }];
    const after = [{ mentor: person("bo"), mentee: person("ann") }];
    assert.deepEqual(changedPairs(before, after), { added: after, removed: before });
    assert.deepEqual(changedPairs(before, before), { added: [], removed: [] });
  });
});
