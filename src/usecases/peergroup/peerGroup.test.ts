import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { toldOf } from "../../../test/learning/toldOf.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { PeerGroupId, PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { day, type Day } from "../../domain/shared/day.ts";
import { readHome } from "../home/readHome.ts";
import { readLookBacks, reportCommitment } from "../development/lookBack.ts";
import { readYear } from "../year/readYear.ts";
import { askPeer } from "./askPeer.ts";
import { beginMeeting } from "./beginMeeting.ts";
import { endPeerGroup } from "./endPeerGroup.ts";
import { joinMeeting } from "./joinMeeting.ts";
import { leavePeerGroup } from "./leavePeerGroup.ts";
import { listPeerGroups } from "./listPeerGroups.ts";
import { moveMeetingTime } from "./moveMeetingTime.ts";
import { noticeMeeting } from "./noticeMeeting.ts";
import { ownPeerNotes, removePeerNote } from "./ownPeerNotes.ts";
import { readPeerCandidates } from "./readPeerCandidates.ts";
import { readPeerGroup } from "./readPeerGroup.ts";
import { readPeerMeeting } from "./readPeerMeeting.ts";
import { replyToPeerGroup } from "./replyToPeerGroup.ts";
import { startPeerGroup } from "./startPeerGroup.ts";
import { stepMeeting } from "./stepMeeting.ts";
import { takeRole } from "./takeRole.ts";
import { withdrawPeer } from "./withdrawPeer.ts";
import { writeOwnNote } from "./writeOwnNote.ts";

const group = {
  name: "Norra gruppen",
  audience: "managers",
  weeks: "4",
  meetings: "3",
  on: "2026-11-23",
  from: "09:00",
  minutes: "90",
  place: "Rum 3",
};
const codes = ["111", "112", "121", "122", "131"];

for (const engine of engines) {
  describe(`a peer group, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let stranger: Actor;
    /** Those who lead each unit, by its code. */
    const leader: Record<string, Actor> = {};
    let id: PeerGroupId;
    let meeting: PeerMeetingId;

    before(async () => {
      world = await openWorld(engine);
      const register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        ...["11", "12", "13"].map((code) => ({
          code,
          parent: "1",
          kind: "administration" as const,
          people: 1,
        })),
        ...codes.map((code) => ({ code, parent: code.slice(0, 2), people: 1 })),
      ]);
      for (const [code, [first]] of Object.entries(register.people))
        leader[code] = await world.addActor({ person: first!, leads: [register.units[code]!] });
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      stranger = await world.addActor({ granted: ["administrator"] });
    });
    after(() => world.close());

    const ask = (code: string) => askPeer(world.needs)(hr, id, leader[code]!.person);
    const reply = (code: string, says: boolean, reason = "") =>
      replyToPeerGroup(world.needs)(leader[code]!, id, { says, reason });
    const seen = async (code: string, which = meeting) => {
      const read = await readPeerMeeting(world.needs)(leader[code]!, which);
      assert.ok(read.ok);
      return read.value;
    };
    const codeOf = (person: string | undefined) => codes.find((code) => leader[code]!.person === person);
    /** The units of those who bring a matter, lead the talk and keep time. */
    const roles = async (which = meeting) => {
      const { roles: now } = (await seen("111", which)).roles;
      return now && [codeOf(now.case), codeOf(now.lead), codeOf(now.watch)];
    };
    const employ = (code: string, end_day: Day | null) =>
      world.needs.database.asTenant(world.tenant, async (tx) => {
        const { person } = leader[code]!;
        await tx.updateTable("employment").set({ end_day }).where("person", "=", person).execute();
        await tx.updateTable("assignment").set({ end_day }).where("person", "=", person).execute();
      });
    const step = (code: string, from: number, move: "next" | "back" | "pause" | "resume" | "end" = "next") =>
      stepMeeting(world.needs)(leader[code]!, meeting, { from, move });

    it("is started by HR, not in the past, and by nobody else", async () => {
      assert.deepEqual(await startPeerGroup(world.needs)(leader["11"]!, group), { ok: false, error: "notAllowed" }); // prettier-ignore
      assert.deepEqual(await startPeerGroup(world.needs)(hr, { ...group, on: "2026-11-22" }), {
        ok: false,
        error: { on: "past" },
      });
      const started = await startPeerGroup(world.needs)(hr, group);
      assert.ok(started.ok);
      id = started.value;
    });

    it("is proposed people of several administrations, nobody in line with another", async () => {
      const read = await readPeerCandidates(world.needs)(hr, id);
      assert.ok(read.ok);
      const units = read.value.proposed.map(({ unitName }) => unitName);
      assert.equal(read.value.left, 8);
      assert.ok(units.length >= 3);
      for (const one of units)
        for (const other of units) {
          const [short, long] = [one, other].map((name) => name.replace("Enhet ", ""));
          assert.ok(one === other || !long!.startsWith(short!), `${one} and ${other}`);
        }
      assert.deepEqual(await readPeerCandidates(world.needs)(leader["11"]!, id), { ok: false, error: "noSuchGroup" }); // prettier-ignore
    });

    it("takes in nobody twice, nobody in line with another, and says which two", async () => {
      assert.ok((await ask("111")).ok);
      assert.deepEqual(await ask("111"), { ok: false, error: { kind: "alreadyAsked" } });
      assert.deepEqual(await ask("11"), {
        ok: false,
        error: { kind: "ownLine", name: "Kim 11-0", other: "Kim 111-0" },
      });
      assert.deepEqual(await askPeer(world.needs)(hr, id, "Nobody At All"), { ok: false, error: { kind: "nobody" } }); // prettier-ignore
      const several = await askPeer(world.needs)(hr, id, "Kim 12");
      assert.ok(!several.ok && typeof several.error === "object" && several.error.kind === "several");
      assert.deepEqual(several.error.people.map(({ unitName }) => unitName).toSorted(), ["Enhet 112", "Enhet 12", "Enhet 121", "Enhet 122"]); // prettier-ignore
      assert.deepEqual(await askPeer(world.needs)(leader["11"]!, id, "Kim"), {
        ok: false,
        error: "notAllowed",
      });
      assert.ok((await askPeer(world.needs)(hr, id, "112-0@norrvik.example")).ok);
      for (const code of ["121", "122", "131"]) assert.ok((await ask(code)).ok);
      const full = await readPeerCandidates(world.needs)(hr, id);
      assert.ok(full.ok);
      assert.equal(full.value.left, 3);
    });

    it("asks on the home page, and begins when four have said yes", async () => {
      const home = await readHome(world.needs)(leader["111"]!);
      assert.deepEqual(home.peerGroups, { asked: [{ id, name: "Norra gruppen" }], upcoming: [] });
      assert.deepEqual(await reply("11", true), { ok: false, error: "noSuchGroup" });
      assert.deepEqual(await reply("131", false, "x".repeat(301)), { ok: false, error: "tooLong" });
      assert.ok((await reply("131", false, "Hinner inte.")).ok);
      for (const code of ["111", "112", "121"]) assert.ok((await reply(code, true)).ok);
      assert.deepEqual(await reply("111", false), { ok: false, error: "alreadyAnswered" });
      const waiting = await readPeerGroup(world.needs)(leader["122"]!, id);
      assert.ok(waiting.ok);
      assert.equal(waiting.value.hasBegun, false);
      assert.equal(waiting.value.members.length, 3);
      assert.ok((await reply("122", true)).ok);
      const begun = await readPeerGroup(world.needs)(leader["111"]!, id);
      assert.ok(begun.ok && begun.value.hasBegun);
      meeting = begun.value.next!.id;
      const [next] = (await readHome(world.needs)(leader["112"]!)).peerGroups.upcoming;
      assert.deepEqual([next?.id, next?.role], [meeting, "lead"]);
      const { months } = await readYear(world.needs)(leader["112"]!);
      const kinds = months.flatMap(({ entries }) => entries.map(({ kind }) => kind));
      assert.equal(kinds.filter((kind) => kind === "peerMeeting").length, 3);
    });

    it("shows HR who is in it and a reason that was given, and no meeting's page", async () => {
      const read = await readPeerGroup(world.needs)(hr, id);
      assert.ok(read.ok);
      assert.deepEqual(
        read.value.members.map(({ state, reason }) => [state, reason]),
        [["in", undefined], ["in", undefined], ["in", undefined], ["in", undefined], ["declined", "Hinner inte."]], // prettier-ignore
      );
      for (const actor of [hr, stranger, leader["131"]!, leader["11"]!])
        assert.deepEqual(await readPeerMeeting(world.needs)(actor, meeting), { ok: false, error: "noSuchMeeting" }); // prettier-ignore
      const other = await readPeerGroup(world.needs)(leader["111"]!, id);
      assert.ok(other.ok && other.value.members.every(({ reason }) => reason === undefined));
      assert.deepEqual((await listPeerGroups(world.needs)(stranger)).groups, []);
      assert.deepEqual(await readPeerGroup(world.needs)(leader["131"]!, id), {
        ok: false,
        error: "noSuchGroup",
      });
    });

    it("has roles that bend to what people say beforehand, and that two can change", async () => {
      assert.deepEqual(await roles(), ["111", "112", "121"]);
      const say = (code: string, kind: "away" | "case", isGiven: boolean) =>
        noticeMeeting(world.needs)(leader[code]!, meeting, kind, isGiven);
      await say("122", "case", true);
      assert.deepEqual(await roles(), ["122", "111", "112"]);
      await say("122", "away", true);
      assert.deepEqual(await roles(), ["111", "112", "121"]);
      await say("122", "away", false);
      await say("122", "case", false);
      assert.ok((await takeRole(world.needs)(leader["122"]!, meeting, "watch")).ok);
      assert.deepEqual(await roles(), ["111", "112", "122"]);
      assert.ok((await takeRole(world.needs)(leader["121"]!, meeting, "watch")).ok);
      assert.deepEqual(await takeRole(world.needs)(hr, meeting, "lead"), {
        ok: false,
        error: "noSuchMeeting",
      });
    });

    it("cannot be begun before its turn, its day, or with two", async () => {
      const later = await readPeerGroup(world.needs)(leader["111"]!, id);
      assert.ok(later.ok);
      const everybody = codes.map((code) => leader[code]!.person);
      const second = later.value.meetings[1]!.id;
      assert.deepEqual(await beginMeeting(world.needs)(leader["111"]!, second, everybody), { ok: false, error: "notItsTurn" }); // prettier-ignore
      const moved = { on: "2026-11-30", from: "10:00", place: "Rum 4" };
      assert.ok((await moveMeetingTime(world.needs)(leader["111"]!, meeting, moved)).ok);
      assert.deepEqual(await beginMeeting(world.needs)(leader["111"]!, meeting, everybody), { ok: false, error: "tooEarly" }); // prettier-ignore
      assert.ok((await moveMeetingTime(world.needs)(hr, meeting, { ...moved, on: "2026-11-23" })).ok);
      assert.deepEqual(await moveMeetingTime(world.needs)(stranger, meeting, moved), { ok: false, error: "noSuchMeeting" }); // prettier-ignore
      assert.deepEqual(await beginMeeting(world.needs)(leader["111"]!, meeting, everybody.slice(0, 2)), { ok: false, error: "tooFew" }); // prettier-ignore
    });

    it("gives the role of whoever is missing to the next in line when it begins, and begins once", async () => {
      const there = ["112", "121", "122"].map((code) => leader[code]!.person);
      assert.ok((await beginMeeting(world.needs)(leader["121"]!, meeting, there)).ok);
      assert.deepEqual(await roles(), ["112", "121", "122"]);
      assert.ok((await beginMeeting(world.needs)(leader["112"]!, meeting, [])).ok);
      assert.deepEqual(await roles(), ["112", "121", "122"]);
      assert.equal((await seen("111")).ownRole, undefined);
      const refused = await noticeMeeting(world.needs)(leader["112"]!, meeting, "away", true);
      assert.deepEqual(refused, { ok: false, error: "hasBegun" });
    });

    it("is taken on by whoever leads the talk, once for each step though two press at once", async () => {
      assert.deepEqual(await step("112", 0), { ok: false, error: "notLeading" });
      assert.deepEqual(await step("111", 0), { ok: false, error: "notLeading" });
      const both = await Promise.all([step("121", 0), step("121", 0)]);
      assert.ok(both.every(({ ok }) => ok));
      const { run } = (await seen("112")).meeting;
      assert.ok(run.kind === "running");
      assert.equal(run.step, 1);
      assert.ok((await step("121", 1, "pause")).ok);
      world.setTime("2026-11-23T09:10:00+01:00");
      assert.equal((await seen("112")).secondsLeft, 300);
      assert.ok((await step("121", 1, "resume")).ok);
      assert.ok((await step("121", 1, "back")).ok);
    });

    it("goes on with another who takes over, also somebody who comes late", async () => {
      assert.ok((await joinMeeting(world.needs)(leader["111"]!, meeting)).ok);
      assert.equal((await seen("111")).ownRole, "supervisor");
      assert.deepEqual(await joinMeeting(world.needs)(hr, meeting), { ok: false, error: "noSuchMeeting" });
      assert.ok((await takeRole(world.needs)(leader["111"]!, meeting, "lead")).ok);
      assert.deepEqual(await roles(), ["112", "111", "122"]);
      assert.deepEqual(await step("121", 0), { ok: false, error: "notLeading" });
      assert.ok((await step("111", 0)).ok);
    });

    it("is held when it ends: in everybody's own record, and nowhere else who was there", async () => {
      assert.ok((await step("111", 1, "end")).ok);
      assert.deepEqual(await step("111", 1, "end"), { ok: false, error: "notRunning" });
      for (const code of ["111", "112", "121", "122"])
        assert.deepEqual(await toldOf(world, leader[code]!), ["attended meeting"], code);
      const kept = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("peer_part").select(["person", "role"]).orderBy("role").execute(),
      );
      assert.deepEqual(
        kept.map(({ person, role }) => [codeOf(person), role]),
        [["112", "case"], ["111", "lead"], ["122", "watch"]], // prettier-ignore
      );
      const { groups } = await listPeerGroups(world.needs)(hr);
      assert.deepEqual([groups[0]?.held, groups[0]?.planned], [1, 3]);
      assert.deepEqual(await ask("13"), { ok: false, error: { kind: "closed" } });
    });

    it("lets each write for themselves, in rows that nobody else's transaction sees", async () => {
      const own = { note: "Jag lyssnade.", promise: "Fråga en gång till", tryBy: "2026-12-07" };
      const write = (actor: Actor, text = own) => writeOwnNote(world.needs)(actor, meeting, text);
      assert.ok((await write(leader["112"]!)).ok);
      assert.deepEqual(await write(hr), { ok: false, error: "noSuchMeeting" });
      assert.equal((await seen("112")).note?.note, "Jag lyssnade.");
      assert.equal((await seen("111")).note, undefined);
      const open = await world.needs.database.asTenant(world.tenant, async (tx) => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from peer_note`.execute(tx);
        await sql`select set_config('app.record_owner', ${hr.person}, true)`.execute(tx);
        const asHr = await sql<{ n: number }>`select count(*)::int as n from peer_note`.execute(tx);
        return [rows[0]?.n, asHr.rows[0]?.n];
      });
      assert.deepEqual(open, [0, 0]);
      assert.deepEqual(await toldOf(world, leader["112"]!), ["attended meeting", "created commitment"]);
    });

    it("reminds of a promise as of others, and takes the answer", async () => {
      world.setTime("2026-12-07T09:00:00+01:00");
      const { lookBacks } = await readHome(world.needs)(leader["112"]!);
      assert.deepEqual(lookBacks.map(({ text }) => text), ["Fråga en gång till"]); // prettier-ignore
      const [due] = await readLookBacks(world.needs)(leader["112"]!);
      assert.deepEqual(due?.origin, { kind: "peerMeeting", groupName: "Norra gruppen" });
      const report = (actor: Actor) => reportCommitment(world.needs)(actor, meeting, "notYet");
      assert.deepEqual(await report(leader["111"]!), { ok: false, error: "noSuchCommitment" });
      assert.ok((await report(leader["112"]!)).ok);
      assert.deepEqual(await readLookBacks(world.needs)(leader["112"]!), []);
      assert.equal((await seen("112")).note?.tryBy, day("2026-12-21"));
      world.setTime("2026-12-21T09:00:00+01:00");
      const second = await readPeerGroup(world.needs)(leader["112"]!, id);
      assert.ok(second.ok && second.value.next);
      assert.equal((await seen("112", second.value.next.id)).promiseBefore?.promise, "Fråga en gång till");
      assert.ok((await reportCommitment(world.needs)(leader["112"]!, meeting, "done")).ok);
      assert.equal((await ownPeerNotes(world.needs)(leader["112"]!))[0]?.state, "kept");
    });

    it("goes round in the next meeting, without whoever has left or stopped working here", async () => {
      const read = await readPeerGroup(world.needs)(leader["111"]!, id);
      assert.ok(read.ok && read.value.next);
      meeting = read.value.next.id;
      assert.deepEqual(await roles(), ["111", "112", "121"]);
      assert.ok((await leavePeerGroup(world.needs)(leader["122"]!, id)).ok);
      assert.deepEqual(await leavePeerGroup(world.needs)(leader["122"]!, id), {
        ok: false,
        error: "noSuchGroup",
      });
      assert.deepEqual(await roles(), ["111", "112", "121"]);
      await employ("121", day("2026-12-01"));
      assert.equal(await roles(), undefined);
      const there = ["111", "112", "121"].map((code) => leader[code]!.person);
      const begun = await beginMeeting(world.needs)(leader["111"]!, meeting, there);
      assert.deepEqual(begun, { ok: false, error: "tooFew" });
      await employ("121", null);
    });

    it("goes on when whoever leads the talk leaves the group in the middle of a meeting", async () => {
      const there = ["111", "112", "121"].map((code) => leader[code]!.person);
      assert.ok((await beginMeeting(world.needs)(leader["111"]!, meeting, there)).ok);
      assert.ok((await leavePeerGroup(world.needs)(leader["112"]!, id)).ok);
      assert.deepEqual(await step("112", 0), { ok: false, error: "noSuchMeeting" });
      assert.ok((await takeRole(world.needs)(leader["111"]!, meeting, "lead")).ok);
      assert.deepEqual(await roles(), ["112", "111", "121"]);
      assert.equal((await seen("121")).names.get(leader["112"]!.person), "Kim 112-0");
      assert.ok((await step("111", 0)).ok);
    });

    it("ends in the middle of a meeting: roles go, notes stay with their owners", async () => {
      assert.deepEqual(await withdrawPeer(world.needs)(leader["111"]!, id, leader["112"]!.person), { ok: false, error: "notAllowed" }); // prettier-ignore
      assert.deepEqual(await endPeerGroup(world.needs)(leader["111"]!, id), {
        ok: false,
        error: "notAllowed",
      });
      assert.ok((await endPeerGroup(world.needs)(hr, id)).ok);
      assert.deepEqual(await step("111", 1), { ok: false, error: "noSuchMeeting" });
      const left = await world.needs.database.asTenant(world.tenant, async (tx) => [
        await tx.selectFrom("peer_part").select("role").execute(),
        await tx.selectFrom("peer_notice").select("kind").execute(),
        await tx.selectFrom("peer_member").select("reason").where("reason", "<>", "").execute(),
      ]);
      assert.deepEqual(left, [[], [], []]);
      assert.deepEqual(await ask("13"), { ok: false, error: "noSuchGroup" });
      const [note] = await ownPeerNotes(world.needs)(leader["112"]!);
      assert.deepEqual([note?.note, note?.canChange], ["Jag lyssnade.", false]);
      assert.ok((await removePeerNote(world.needs)(leader["112"]!, note!.meeting)).ok);
      assert.deepEqual(await ownPeerNotes(world.needs)(leader["112"]!), []);
    });
  });
}
