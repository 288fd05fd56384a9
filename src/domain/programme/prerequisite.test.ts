import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import { findCircle } from "./findCircle.ts";
import { hasAttended } from "./hasAttended.ts";
import { ledSince } from "./ledSince.ts";
import type { Prerequisite } from "./prerequisite.ts";
import { prerequisiteStanding } from "./prerequisiteStanding.ts";
import type { ProgrammeId } from "./programme.ts";

const today = day("2026-11-23");
const id = (name: string) => name as ProgrammeId; // any text will do for an id here

describe("how a person stands in a prerequisite", () => {
  const standing = (isFinished: boolean, validUntil?: string, isOffered = true, isBegun = false) =>
    prerequisiteStanding(
      { isFinished, validUntil: validUntil === undefined ? undefined : day(validUntil), isOffered, isBegun },
      today,
    );

  it("is done while what was learnt is fresh, to its last day", () => {
    assert.equal(standing(true), "done");
    assert.equal(standing(true, "2026-11-23"), "done");
    assert.equal(standing(true, "2026-11-22"), "expired");
  });

  it("tells what is begun from what is not", () => {
    assert.equal(standing(false), "remains");
    assert.equal(standing(false, undefined, true, true), "ongoing");
    assert.equal(standing(true, "2026-11-22", true, true), "ongoing");
  });

  it("counts what was done before it was withdrawn, and asks nobody for what is withdrawn", () => {
    assert.equal(standing(true, undefined, false), "done");
    assert.equal(standing(false, undefined, false), "notOffered");
    assert.equal(standing(true, "2026-11-22", false), "notOffered");
  });
});

describe("programmes that require each other", () => {
  const requires = (...names: readonly string[]): readonly Prerequisite[] =>
    names.map((name) => ({ kind: "programme", id: id(name) }));

  it("are a circle when they lead back to where they began, told by the shortest way", () => {
    const programmes = new Map([
      [id("a"), requires("b", "d")],
      [id("b"), requires("c")],
      [id("c"), requires("a")],
      [id("d"), requires("a")],
    ]);
    assert.deepEqual(findCircle(id("a"), programmes), ["a", "d"]);
    assert.deepEqual(findCircle(id("b"), programmes), ["b", "c", "a"]);
    assert.deepEqual(findCircle(id("a"), new Map([[id("a"), requires("a")]])), ["a"]);
  });

  it("are none when they only meet, or when the circle is another's", () => {
    const meet = new Map([
      [id("a"), requires("b", "c")],
      [id("b"), requires("d")],
      [id("c"), requires("d", "c")],
    ]);
    assert.equal(findCircle(id("a"), meet), undefined);
  });
});

describe("a programme counts as attended", () => {
  it("when its sessions have been and the person came to half of them", () => {
    const taken = (came: number, lastOn = "2026-11-23") =>
      hasAttended({ sessions: 3, lastOn: day(lastOn), came }, today);
    assert.deepEqual([taken(0), taken(1), taken(2), taken(3)], [false, false, true, true]);
    assert.equal(taken(3, "2026-11-24"), false);
  });
});

describe("the time that somebody has led", () => {
  const period = (firstDay: string, endDay?: string) => ({
    firstDay: day(firstDay),
    endDay: endDay === undefined ? undefined : day(endDay),
  });

  it("goes on from one post to the next, and begins anew after a break", () => {
    const since = (...periods: readonly ReturnType<typeof period>[]) => ledSince(periods, today);
    assert.equal(since(), undefined);
    assert.equal(since(period("2025-01-01", "2026-11-23")), undefined);
    assert.equal(since(period("2026-03-01"), period("2024-05-01", "2026-03-01")), "2024-05-01");
    assert.equal(since(period("2026-03-01"), period("2024-05-01", "2026-02-28")), "2026-03-01");
    assert.equal(since(period("2024-05-01", "2026-04-01"), period("2026-03-01")), "2024-05-01");
  });
});
