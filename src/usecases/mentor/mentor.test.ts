import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { MatchingId, MatchingRole, MentorPairId } from "../../domain/mentor/matching.ts";
import { day } from "../../domain/shared/day.ts";
import { readYear } from "../year/readYear.ts";
import { askForMatching } from "./askForMatching.ts";
import { endPair } from "./endPair.ts";
import { joinMatching } from "./joinMatching.ts";
import { leaveMatching } from "./leaveMatching.ts";
import { listMatchings } from "./listMatchings.ts";
import { proposePairs } from "./proposePairs.ts";
import { readMatching } from "./readMatching.ts";
import { readPair } from "./readPair.ts";
import { replyToPair } from "./replyToPair.ts";
import { runMatching } from "./runMatching.ts";
import { steerMatching } from "./steerMatching.ts";
import { writeMatching } from "./writeMatching.ts";

const matching = { name: "Mentorer", purpose: "Vi lär.", firstDay: "2026-12-01", lastDay: "2027-06-30" };
const entry = {
  capacity: "1",
  languages: ["sv"],
  competencyIds: ["listening"],
  wantsElsewhere: "",
  note: "",
};

for (const engine of engines) {
  describe(`a mentor matching, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let employee: Actor;
    /** Those who lead each unit, by its code. */
    const leader: Record<string, Actor> = {};
    let id: MatchingId;

    before(async () => {
      world = await openWorld(engine);
      const register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "11", parent: "1", kind: "administration", people: 1 },
        { code: "111", parent: "11", people: 2 },
        { code: "112", parent: "11", people: 1 },
        { code: "12", parent: "1", kind: "administration", people: 1 },
        { code: "121", parent: "12", people: 1 },
      ]);
      for (const [code, [first]] of Object.entries(register.people))
        leader[code] = await world.addActor({ person: first!, leads: [register.units[code]!] });
      employee = await world.addActor({ person: register.people["111"]![1]! });
      hr = await world.addActor({ granted: ["hrDeveloper"] });
    });
    after(() => world.close());

    const join = (code: string, role: MatchingRole, written: Partial<typeof entry> = {}) =>
      joinMatching(world.needs)(leader[code]!, id, role, { ...entry, ...written });
    const run = () =>
      runMatching(world.needs)({
        tenant: world.tenant,
        askedBy: hr.person,
        subject: id,
        input: {},
        signal: new AbortController().signal,
        progress: async () => {},
      });
    const tended = async () => {
      const read = await readMatching(world.needs)(hr, id);
      assert.ok(read.ok && read.value.tended);
      return read.value.tended;
    };
    /** The mentor's and the mentee's unit of each proposed pair. */
    const proposed = async () => {
      const codeOf = (person: string) =>
        Object.keys(leader).find((code) => leader[code]!.person === person) ?? "";
      const { proposal } = await tended();
      return proposal?.pairs.map(({ mentor, mentee }) => `${codeOf(mentor)} ${codeOf(mentee)}`);
    };
    const pairOf = async (code: string): Promise<MentorPairId> => {
      const { pairs } = await listMatchings(world.needs)(leader[code]!);
      assert.equal(pairs.length, 1);
      return pairs[0]!.pair.id;
    };

    it("is opened by HR, and signed up for by managers alone", async () => {
      assert.deepEqual(await writeMatching(world.needs)(leader["11"]!, undefined, matching), {
        ok: false,
        error: "notAllowed",
      });
      const made = await writeMatching(world.needs)(hr, undefined, matching);
      assert.ok(made.ok);
      id = made.value;
      const refused = { ok: false, error: "noSuchMatching" };
      assert.deepEqual(await joinMatching(world.needs)(employee, id, "mentee", entry), refused);
      assert.deepEqual(await readMatching(world.needs)(employee, id), refused);
      assert.deepEqual((await listMatchings(world.needs)(employee)).matchings, []);
      assert.deepEqual(await run(), { ok: false, error: "nobodyToMatch" });
      assert.ok((await join("12", "mentor")).ok);
      assert.ok((await join("121", "mentor", { competencyIds: ["listening", "communication"] })).ok);
      assert.ok((await join("111", "mentee", { competencyIds: ["communication", "listening"] })).ok);
      assert.ok((await join("112", "mentee")).ok);
      assert.ok((await join("121", "mentee", { note: "Gärna på eftermiddagen" })).ok);
      assert.deepEqual(await join("112", "mentor", { languages: [] }), {
        ok: false,
        error: { languages: "noneChosen" },
      });
    });

    it("shows HR what people wrote, and a manager only the own", async () => {
      assert.equal((await tended()).entries.length, 5);
      const own = await readMatching(world.needs)(leader["121"]!, id);
      assert.ok(own.ok);
      assert.equal(own.value.tended, undefined);
      assert.deepEqual(
        own.value.own.map(({ role }) => role),
        ["mentor", "mentee"],
      );
    });

    it("is worked out as a job that HR alone asks for: nobody in the own line, and each without with what stopped it", async () => {
      const refused = await askForMatching(world.needs)(leader["11"]!, id);
      assert.deepEqual(refused, { ok: false, error: "notAllowed" });
      assert.ok((await askForMatching(world.needs)(hr, id)).ok);
      assert.equal((await world.queued()).length, 1);
      assert.ok((await run()).ok);
      assert.deepEqual(await proposed(), ["121 111", "12 112"]);
      const { proposal } = await tended();
      assert.deepEqual(proposal?.without, [
        {
          mentee: leader["121"]!.person,
          stopped: { self: 1, ownLine: 1, language: 0, fit: 0, forbidden: 0 },
          full: 0,
        },
      ]);
      assert.equal(proposal?.changed, undefined);
    });

    it("does as HR decides with a reason, never against the line, and says what changed", async () => {
      const decide = (mentor: string, mentee: string, kind: string, reason = "De känner varandra.") =>
        steerMatching(world.needs)(hr, id, {
          mentor: leader[mentor]!.person,
          mentee: leader[mentee]!.person,
          kind,
          reason,
        });
      assert.deepEqual(await decide("12", "121", "pin"), { ok: false, error: { mentor: "ownLine" } });
      assert.deepEqual(await decide("121", "111", "forbid", " "), { ok: false, error: { reason: "empty" } });
      assert.ok((await decide("121", "111", "forbid")).ok);
      assert.ok((await run()).ok);
      assert.deepEqual(await proposed(), ["12 111", "121 112"]);
      const { proposal } = await tended();
      assert.deepEqual([proposal?.changed?.added.length, proposal?.changed?.removed.length], [2, 2]);
      assert.ok((await decide("121", "111", "free")).ok);
      assert.ok((await decide("121", "111", "pin")).ok);
      assert.deepEqual(await decide("121", "112", "pin"), { ok: false, error: { mentor: "full" } });
      assert.ok((await run()).ok);
      assert.deepEqual(await proposed(), ["121 111", "12 112"]);
    });

    it("asks both of each pair, and gives addresses when both have said yes", async () => {
      const notHr = await proposePairs(world.needs)(leader["12"]!, id);
      assert.deepEqual(notHr, { ok: false, error: "notAllowed" });
      assert.ok((await proposePairs(world.needs)(hr, id)).ok);
      assert.deepEqual(await proposed(), []);
      const pair = await pairOf("111");
      const noPair = { ok: false, error: "noSuchPair" };
      assert.deepEqual(await readPair(world.needs)(hr, pair), noPair);
      assert.deepEqual(await replyToPair(world.needs)(leader["11"]!, pair, true), noPair);
      assert.ok((await replyToPair(world.needs)(leader["111"]!, pair, true)).ok);
      const waiting = await readPair(world.needs)(leader["111"]!, pair);
      assert.ok(waiting.ok);
      assert.deepEqual([waiting.value.state, waiting.value.address], ["waiting", undefined]);
      assert.deepEqual(await replyToPair(world.needs)(leader["111"]!, pair, false), {
        ok: false,
        error: "alreadyAnswered",
      });
      assert.ok((await replyToPair(world.needs)(leader["121"]!, pair, true)).ok);
      const agreed = await readPair(world.needs)(leader["111"]!, pair);
      assert.ok(agreed.ok);
      assert.deepEqual([agreed.value.state, agreed.value.address], ["agreed", "121-0@norrvik.example"]);
      const { months, hasOngoing } = await readYear(world.needs)(leader["111"]!);
      const kinds = months.flatMap(({ entries }) => entries.map(({ kind }) => kind));
      assert.deepEqual(kinds, ["mentoringBegins", "mentoringEnds"]);
      assert.equal(hasOngoing, true);
    });

    it("tells HR that a pair came to nothing, not whose no it was, and never puts the two together again", async () => {
      const pair = await pairOf("112");
      assert.ok((await replyToPair(world.needs)(leader["112"]!, pair, false)).ok);
      const { asked } = await tended();
      assert.deepEqual(
        asked.map(({ state }) => state).toSorted((one, other) => one.localeCompare(other)),
        ["agreed", "declined"],
      );
      assert.equal(JSON.stringify(asked).includes("Answer"), false);
      assert.ok((await run()).ok);
      assert.deepEqual(await proposed(), []);
      // Pairs that were asked have not gone.
      assert.deepEqual((await tended()).proposal?.changed, { added: [], removed: [] });
      const stopped = (await tended()).proposal?.without.find(
        ({ mentee }) => mentee === leader["112"]!.person,
      );
      assert.deepEqual([stopped?.stopped.forbidden, stopped?.full], [1, 1]);
    });

    it("keeps nothing of what somebody takes back, and ends the talks that belong to it", async () => {
      const pair = await pairOf("111");
      assert.ok((await leaveMatching(world.needs)(leader["121"]!, id, "mentor")).ok);
      assert.deepEqual(await leaveMatching(world.needs)(leader["121"]!, id, "mentor"), {
        ok: false,
        error: "noSuchEntry",
      });
      const read = await readPair(world.needs)(leader["111"]!, pair);
      assert.ok(read.ok);
      assert.deepEqual(
        [read.value.state, read.value.otherEntry, read.value.address],
        ["ended", undefined, undefined],
      );
      assert.deepEqual(await endPair(world.needs)(leader["111"]!, pair), { ok: false, error: "noSuchPair" });
      const left = await tended();
      assert.deepEqual(left.steering, []);
      assert.equal(left.entries.length, 4);
    });

    it("hides whoever gets a protected identity, and leaves out whoever leads nothing any longer", async () => {
      const { database } = world.needs;
      assert.ok((await join("111", "mentor")).ok);
      assert.ok((await run()).ok);
      assert.deepEqual(await proposed(), ["12 111", "111 112"]);
      assert.ok((await proposePairs(world.needs)(hr, id)).ok);
      const pair = await pairOf("12");
      for (const code of ["12", "111"])
        assert.ok((await replyToPair(world.needs)(leader[code]!, pair, true)).ok);
      const mentee = leader["111"]!.person;
      await database.asTenant(world.tenant, (tx) =>
        tx.updateTable("person").set({ protected_identity: true }).where("id", "=", mentee).execute(),
      );
      const former = leader["112"]!.person;
      await database.asTenant(world.tenant, (tx) =>
        tx
          .updateTable("assignment")
          .set({ end_day: day("2026-11-24") })
          .where("person", "=", former)
          .execute(),
      );
      world.setTime("2026-11-24T09:00:00+01:00");
      const read = await readPair(world.needs)(leader["12"]!, pair);
      assert.ok(read.ok);
      assert.deepEqual([read.value.otherName, read.value.address], [undefined, undefined]);
      const refused = { ok: false, error: "protectedIdentity" };
      assert.deepEqual(await join("111", "mentee"), refused);
      const isGone = (await tended()).entries.filter((one) => one.isGone);
      assert.deepEqual(
        isGone.map(({ person }) => person),
        [mentee, former, mentee],
      );
    });

    it("is another organisation's not at all", async () => {
      const stranger = { ...hr, tenant: "00000000-0000-4000-8000-000000000000" as Actor["tenant"] }; // any UUID
      const refused = { ok: false, error: "noSuchMatching" };
      assert.deepEqual(await readMatching(world.needs)(stranger, id), refused);
    });
  });
}
