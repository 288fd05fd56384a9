import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Actor, GrantedRole } from "../access/actor.ts";
import { isInOwnLine } from "../organisation/ownLine.ts";
import { day } from "../shared/day.ts";
import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";
import { mayMeetIn } from "./mayMeetIn.ts";
import { mayTendPeerGroups } from "./mayTendPeerGroups.ts";
import { parseOwnNote } from "./parseOwnNote.ts";
import { parsePeerGroup } from "./parsePeerGroup.ts";
import { endOfMeeting, hasBegun, nextMeeting, peersIn, placesLeft, type PeerMember } from "./peerGroup.ts";
import { minutesOfSteps, moveMeeting, peerSteps, secondsLeft } from "./protocol.ts";
import { proposePeers, type PeerCandidate } from "./proposePeers.ts";

const today = day("2026-11-28");
const id = (name: string) => name as PersonId; // any text will do for an id here
const unit = (name: string) => name as UnitId; // as above

describe("a group that HR writes", () => {
  const written = {
    name: " Norra gruppen ",
    audience: "managers",
    weeks: "4",
    meetings: "3",
    on: "2026-12-21",
    from: "9.00",
    minutes: "90",
    place: "Rum 3",
  };

  it("has its meetings evenly apart, across a new year", () => {
    const parsed = parsePeerGroup(written, today);
    assert.ok(parsed.ok);
    assert.equal(parsed.value.name, "Norra gruppen");
    assert.deepEqual(
      parsed.value.meetings.map(({ number, on, from }) => [number, on, from]),
      [[1, "2026-12-21", "09:00"], [2, "2027-01-18", "09:00"], [3, "2027-02-15", "09:00"]], // prettier-ignore
    );
    assert.equal(endOfMeeting({ from: "09:00", minutes: 90 }), "10:30");
  });

  it("is told what is wrong with each field, a day that has been among them", () => {
    const wrong = { name: "", audience: "all", weeks: "2", meetings: "x", on: "2026-11-27", from: "25", minutes: "59", place: "" }; // prettier-ignore
    assert.deepEqual(parsePeerGroup(wrong, today), {
      ok: false,
      error: {
        name: "empty",
        audience: "notChosen",
        weeks: "outside",
        meetings: "outside",
        on: "past",
        from: "noTime",
        minutes: "outside",
        place: "empty",
      },
    });
    const late = parsePeerGroup({ ...written, from: "23:00" }, today);
    assert.deepEqual(late, { ok: false, error: { from: "tooLate" } });
    assert.ok(parsePeerGroup({ ...written, on: today }, today).ok);
  });
});

describe("who is in a group", () => {
  const member = (name: string, place: number, answer?: boolean, hasLeft = false): PeerMember => ({
    person: id(name),
    place,
    answer,
    leftOn: hasLeft ? today : undefined,
  });
  const members = [member("B", 2, true), member("A", 1, true), member("C", 3, false), member("D", 4), member("E", 5, true, true)]; // prettier-ignore

  it("is those who have said yes and not left; whoever has not answered holds a place", () => {
    assert.deepEqual(peersIn(members), ["A", "B"]);
    assert.equal(placesLeft(members), 5);
  });

  it("begins when four have said yes, and goes on once it has met", () => {
    const four = ["A", "B", "C", "D"].map((name, place) => member(name, place, true));
    const held = [{ number: 1, run: { kind: "held", on: today } as const }, { number: 2, run: { kind: "planned" } as const }]; // prettier-ignore
    assert.equal(hasBegun(members, []), false);
    assert.equal(hasBegun(four, []), true);
    assert.equal(hasBegun(members, held), true);
    assert.equal(nextMeeting(held)?.number, 2);
  });

  it("may meet as long as neither they nor the group has ended; HR alone tends groups", () => {
    const actor = (name: string, granted: readonly GrantedRole[] = []): Actor => ({
      tenant: "norrvik" as TenantId, // as above
      person: id(name),
      granted: new Set(granted),
      leads: [],
      answersFor: [],
      safetyRepFor: [],
    });
    const everybody = [...["A", "C", "D", "E", "X"].map((name) => actor(name)), actor("hr", ["hrDeveloper"]), actor("admin", ["administrator"])]; // prettier-ignore
    const names = (may: (one: Actor) => boolean) => everybody.filter(may).map(({ person }) => person);
    assert.deepEqual(names((one) => mayMeetIn(one, { endedOn: undefined }, members)), ["A"]); // prettier-ignore
    assert.deepEqual(names((one) => mayMeetIn(one, { endedOn: today }, members)), []); // prettier-ignore
    assert.deepEqual(names(mayTendPeerGroups), ["hr"]);
  });
});

describe("two in the same line", () => {
  const leads = (name: string, ...above: string[]) => ({ leads: [unit(name)], above: above.map(unit) });
  const works = (name: string, ...above: string[]) => ({ leads: [], worksIn: unit(name), above: above.map(unit) }); // prettier-ignore

  it("are those of whom one leads above the other, and those in the same unit", () => {
    assert.equal(isInOwnLine(leads("school", "whole"), leads("north", "school", "whole")), true);
    assert.equal(isInOwnLine(works("north", "school", "whole"), leads("whole")), true);
    assert.equal(isInOwnLine(works("north", "school"), works("north", "school")), true);
    assert.equal(isInOwnLine(works("north", "school"), leads("north", "school")), true);
  });

  it("are not those in two units, nor who works in a unit above without leading it", () => {
    assert.equal(isInOwnLine(leads("north", "school", "whole"), leads("south", "school", "whole")), false);
    assert.equal(isInOwnLine(works("school", "whole"), works("north", "school", "whole")), false);
  });
});

describe("a proposal of people", () => {
  const candidate = (
    name: string,
    own: string,
    administration: string,
    hasOngoing = false,
  ): PeerCandidate => ({
    person: id(name),
    place: { leads: [unit(own)], above: [unit(administration)], administration: unit(administration) },
    hasOngoing,
  });

  it("takes those with nothing ongoing first, mixes administrations, keeps lines apart and heads for last", () => {
    const candidates = [
      candidate("busy", "home", "care", true),
      candidate("one", "north", "school"),
      candidate("other", "south", "school"),
      candidate("boss", "school", "whole"),
      candidate("eva", "ward", "care"),
    ];
    const names = (most: number) => proposePeers(candidates, [], most).map(({ person }) => person);
    assert.deepEqual(names(3), ["eva", "one", "other"]);
    assert.deepEqual(names(8), ["eva", "one", "other", "busy"]);
    assert.deepEqual(proposePeers(candidates, [candidates[3]!.place], 8).map(({ person }) => person), ["eva", "busy"]); // prettier-ignore
  });
});

describe("the protocol", () => {
  it("has minutes that fill the meeting", () => {
    assert.deepEqual(minutesOfSteps(90), [10, 5, 10, 15, 5, 15, 7, 8, 5, 5, 5]);
    assert.deepEqual(minutesOfSteps(60), [7, 4, 7, 10, 3, 10, 5, 5, 3, 3, 3]);
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 150 }), (minutes) => {
        const steps = minutesOfSteps(minutes);
        assert.equal(steps.length, peerSteps.length);
        assert.equal(steps.reduce((sum, one) => sum + one, 0), minutes); // prettier-ignore
        assert.ok(steps.every((one) => one >= 3));
      }),
    );
  });

  const at = (seconds: number) => new Date(Date.parse("2026-11-28T09:00:00Z") + seconds * 1000);
  const begun = { kind: "running", step: 0, since: at(0), pausedAfter: undefined } as const;

  it("goes on and back, and stands still before its first step and after its last", () => {
    assert.equal(moveMeeting(begun, "next", at(60)).step, 1);
    assert.deepEqual(moveMeeting(begun, "next", at(60)).since, at(60));
    assert.deepEqual(moveMeeting(begun, "back", at(60)), begun);
    const last = { ...begun, step: peerSteps.length - 1 };
    assert.deepEqual(moveMeeting(last, "next", at(60)), last);
    assert.equal(moveMeeting(last, "back", at(60)).step, peerSteps.length - 2);
  });

  it("counts no time while it rests", () => {
    const meeting = { minutes: 90 };
    assert.equal(secondsLeft(meeting, begun, at(30)), 570);
    const paused = moveMeeting(begun, "pause", at(60));
    assert.equal(secondsLeft(meeting, paused, at(500)), 540);
    assert.deepEqual(moveMeeting(paused, "pause", at(600)), paused);
    const resumed = moveMeeting(paused, "resume", at(1000));
    assert.equal(secondsLeft(meeting, resumed, at(1000)), 540);
    assert.deepEqual(moveMeeting(begun, "resume", at(60)), begun);
    assert.equal(secondsLeft(meeting, begun, at(700)), -100);
  });
});

describe("an own note", () => {
  it("needs a day for a promise, not before today but where it was written before", () => {
    const written = { note: " Jag lyssnade. ", promise: "Fråga  en gång till", tryBy: "2026-12-10" };
    const kept = { note: "Jag lyssnade.", promise: "Fråga en gång till", tryBy: day("2026-12-10") };
    assert.deepEqual(parseOwnNote(written, today, undefined), { ok: true, value: kept });
    assert.deepEqual(parseOwnNote({ ...written, tryBy: "" }, today, undefined), { ok: false, error: { tryBy: "noDay" } }); // prettier-ignore
    const past = { ...written, tryBy: "2026-11-01" };
    assert.deepEqual(parseOwnNote(past, today, undefined), { ok: false, error: { tryBy: "past" } });
    assert.ok(parseOwnNote(past, today, day("2026-11-01")).ok);
    assert.deepEqual(parseOwnNote({ ...written, promise: " " }, today, undefined), { ok: true, value: { ...kept, promise: "", tryBy: undefined } }); // prettier-ignore
  });
});
