import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import {
  isWeeklyTurn,
  parseLetterWish,
  usualWish,
  usualWishOfProtected,
  wantsLetters,
  withoutLetters,
} from "./letterWish.ts";
import { usualQuietHours } from "./quietHours.ts";
import { thingsToTell, type ThingKind } from "./thingsToTell.ts";

const thing = (kind: ThingKind, on: string) => ({ kind, key: `${kind}/${on}`, on: day(on) });
const today = day("2026-11-23");
const told = new Set<string>();

describe("what a letter tells", () => {
  const things = [
    thing("review", "2026-11-20"),
    thing("lookBack", "2026-11-23"),
    thing("lookBack", "2026-11-24"),
    thing("lookBack", "2026-10-01"),
    thing("session", "2026-11-26"),
    thing("session", "2026-11-30"),
    thing("session", "2026-12-01"),
    thing("session", "2026-11-20"),
    thing("renewal", "2026-11-23"),
  ];
  const keys = (turn: Partial<Parameters<typeof thingsToTell>[1]>) =>
    thingsToTell(things, { wish: usualWish, today, isWeekly: false, told, ...turn }).map(({ key }) => key);

  it("is everything that waits, once a week, and the sessions until the next letter", () => {
    assert.deepEqual(keys({ isWeekly: true }), [
      "review/2026-11-20",
      "lookBack/2026-11-23",
      "session/2026-11-26",
      "session/2026-11-30",
      "renewal/2026-11-23",
    ]);
  });

  it("is on other days a promise whose day has come, and a session three days ahead", () => {
    assert.deepEqual(keys({}), ["lookBack/2026-11-23", "session/2026-11-26"]);
  });

  it("is nothing that has been told, and nothing that is not wanted", () => {
    assert.deepEqual(keys({ told: new Set(["lookBack/2026-11-23"]) }), ["session/2026-11-26"]);
    assert.deepEqual(keys({ wish: { ...usualWish, promises: false } }), ["session/2026-11-26"]);
    assert.deepEqual(keys({ wish: { ...usualWish, weekly: false }, isWeekly: true }), [
      "lookBack/2026-11-23",
      "session/2026-11-26",
    ]);
    assert.deepEqual(keys({ wish: withoutLetters(usualWish), isWeekly: true }), []);
  });
});

describe("a letter on peer groups", () => {
  const things = [
    thing("peerMeeting", "2026-11-26"),
    thing("peerMeeting", "2026-11-27"),
    thing("peerAsked", "2026-11-23"),
  ];
  const keys = (wish = usualWish) =>
    thingsToTell(things, { wish, today, isWeekly: false, told }).map(({ key }) => key);

  it("tells of a meeting three days ahead, and of a question on the day, where sessions are wanted", () => {
    assert.deepEqual(keys(), ["peerMeeting/2026-11-26", "peerAsked/2026-11-23"]);
    assert.deepEqual(keys({ ...usualWish, sessions: false }), []);
  });
});

describe("the weekly letter", () => {
  const monday = { weekday: 1 };
  it("comes on its weekday, once", () => {
    assert.ok(isWeeklyTurn(monday, day("2026-11-22"), day("2026-11-23")));
    assert.ok(!isWeeklyTurn(monday, day("2026-11-23"), day("2026-11-23")));
    assert.ok(!isWeeklyTurn(monday, day("2026-11-23"), day("2026-11-27")));
    assert.ok(isWeeklyTurn(monday, day("2026-11-23"), day("2026-11-30")));
  });

  it("comes on the day after a holiday, and once after a month of standstill", () => {
    assert.ok(isWeeklyTurn(monday, day("2027-03-22"), day("2027-03-30")));
    assert.ok(isWeeklyTurn(monday, day("2026-10-26"), day("2026-11-26")));
    assert.ok(!isWeeklyTurn(monday, day("2026-11-26"), day("2026-11-27")));
  });
});

describe("what somebody wishes", () => {
  const written = { kinds: ["weekly"], weekday: "4", hour: "15", showsWords: "" };

  it("is read from the form", () => {
    assert.deepEqual(parseLetterWish(written, usualQuietHours), {
      ok: true,
      value: { weekly: true, promises: false, sessions: false, weekday: 4, hour: 15, showsWords: false },
    });
  });

  it("may be no letters at all", () => {
    const none = parseLetterWish({ ...written, kinds: [] }, usualQuietHours);
    assert.ok(none.ok && !wantsLetters(none.value));
  });

  it("is no letters for a person with a protected identity, until they choose", () => {
    assert.ok(wantsLetters(usualWish) && !wantsLetters(usualWishOfProtected));
  });

  it("cannot be a weekend or an hour that is quiet", () => {
    assert.deepEqual(parseLetterWish({ ...written, weekday: "6", hour: "18" }, usualQuietHours), {
      ok: false,
      error: { weekday: "notChosen", hour: "notChosen" },
    });
  });
});
