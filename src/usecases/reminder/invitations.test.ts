import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { openOutbox, type Outbox } from "../../../test/survey/outbox.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { usualWish } from "../../domain/reminder/letterWish.ts";
import type {
  ApplicationId,
  CohortId,
  ProgrammeId,
  ProgrammeSessionId,
} from "../../domain/programme/programme.ts";
import { day } from "../../domain/shared/day.ts";
import { ok } from "../../domain/shared/result.ts";
import { saveApplication } from "../../store/programme/application.ts";
import { saveCohort } from "../../store/programme/cohort.ts";
import { saveProgramme } from "../../store/programme/programme.ts";
import { deleteSession, saveSession } from "../../store/programme/session.ts";
import { saveLetterWish } from "../../store/reminder/letterWish.ts";
import type { LetterWriters } from "./composeLetter.ts";
import { keepTime } from "./keepTime.ts";
import { sendLetters } from "./sendLetters.ts";

const writers: LetterWriters = {
  reminder: ({ things }) => ({ subject: things.map(({ kind }) => kind).join(), text: "", html: "" }),
  invitation: ({ message, uid, organiser, attendee }) => ({
    subject: [message.isCancelled ? "cancel" : "request", message.sequence, message.place, message.on].join(
      " ",
    ),
    text: [organiser, attendee].join(),
    html: uid,
  }),
};
const name = { sv: "Leda", en: "" };

const running = new AbortController().signal;

for (const engine of engines) {
  describe(`invitations to sessions, on ${engine.name}`, () => {
    let world: World;
    let outbox: Outbox;
    let staff: readonly Actor[];
    let cohort: CohortId;
    let session: ProgrammeSessionId;

    const inTenant = <Value>(work: Parameters<typeof world.needs.database.asTenant<Value>>[1]) =>
      world.needs.database.asTenant(world.tenant, work);
    const write = (change: {
      readonly on?: string;
      readonly place?: string;
      readonly preparation?: string;
    }) =>
      inTenant((tx) =>
        saveSession(tx, {
          id: session,
          cohortId: cohort,
          on: day(change.on ?? "2026-12-15"),
          from: "09:00",
          to: "12:00",
          place: change.place ?? "Rum 4",
          preparation: change.preparation ?? "",
        }),
      );
    const seats = new Map<Actor, ApplicationId>();
    const seat = (actor: Actor, state: "seated" | "withdrawn") =>
      inTenant((tx) => {
        const id = seats.get(actor) ?? (world.needs.newId() as ApplicationId); // a fresh id
        seats.set(actor, id);
        return saveApplication(tx, {
          id,
          cohortId: cohort,
          person: actor.person,
          state,
          queue: seats.size,
          approver: undefined,
          seatedOn: day("2026-11-23"),
          endedOn: undefined,
          substituteMinutes: 0,
          refusal: "",
        });
      });

    before(async () => {
      world = await openWorld(engine);
      outbox = openOutbox();
      const { people } = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 5 },
      ]);
      staff = await Promise.all(people["1"]!.map((person) => world.addActor({ person })));
      cohort = world.needs.newId() as CohortId; // fresh ids
      session = world.needs.newId() as ProgrammeSessionId;
      const programmeId = world.needs.newId() as ProgrammeId;
      await inTenant(async (tx) => {
        const programme = {
          id: programmeId,
          name,
          description: name,
          competencyIds: [],
          prerequisites: { areBinding: false, all: [] },
        };
        await saveProgramme(tx, { ...programme, audience: "everybody" });
        const rules = { seats: 9, leader: undefined, needsApproval: false, applyBy: day("2026-12-10") };
        const cost = { seatSek: 0, minutesAway: undefined };
        await saveCohort(tx, { id: cohort, programmeId, name: "Vår", ...rules, ...cost });
        await tx.updateTable("person").set({ email: null }).where("id", "=", people["1"]![3]!).execute();
        const hidden = { protected_identity: true };
        await tx.updateTable("person").set(hidden).where("id", "=", people["1"]![4]!).execute();
        await saveLetterWish(tx, people["1"]![2]!, { ...usualWish, sessions: false });
      });
      await write({});
    });
    after(() => world.close());

    const needs = () => ({
      ...world.needs,
      mail: outbox,
      report: (error: unknown) => {
        throw error;
      },
    });
    const context = () => ({
      tenant: world.tenant,
      askedBy: undefined,
      subject: undefined,
      input: {},
      signal: running,
      progress: async () => {},
    });
    /** Lets the clock tick in several processes at once. @returns whom letters went to, and what they say */
    const told = async (instant: string) => {
      world.setTime(instant);
      await Promise.all([keepTime(needs())(running), keepTime(needs())(running), keepTime(needs())(running)]);
      assert.deepEqual(await sendLetters(needs(), writers)(context()), ok({}));
      const sent = outbox.letters.map(({ to, subject }) => `${to.slice(0, 3)}: ${subject}`);
      outbox.letters.length = 0;
      return sent.toSorted();
    };

    it("go once to those who have a seat, an address and want them, and to no person with a protected identity", async () => {
      for (const actor of staff) await seat(actor, "seated");
      assert.deepEqual(await told("2026-11-23T10:00:00+01:00"), [
        "1-0: request 0 Rum 4 2026-12-15",
        "1-1: request 0 Rum 4 2026-12-15",
      ]);
      assert.deepEqual(await told("2026-11-23T10:01:00+01:00"), []);
    });

    it("name no other than the reader, and have the calendar feed's UID", async () => {
      await seat(staff[1]!, "withdrawn");
      world.setTime("2026-11-23T10:02:00+01:00");
      await keepTime(needs())(running);
      await sendLetters(needs(), writers)(context());
      const [letter] = outbox.letters;
      assert.equal(letter?.text, "hr@norrvik.example,1-1@norrvik.example");
      assert.equal(letter.html, `session-${session}@${world.tenant}.ledstjarna`);
      assert.equal(letter.subject, "cancel 1 Rum 4 2026-12-15");
      outbox.letters.length = 0;
    });

    it("say when a session moves, with a later sequence, and nothing when only the preparation changes", async () => {
      await write({ preparation: "Läs sidan 3." });
      assert.deepEqual(await told("2026-11-23T10:03:00+01:00"), []);
      await write({ place: "Rum 5", on: "2026-12-16" });
      assert.deepEqual(await told("2026-11-23T10:04:00+01:00"), ["1-0: request 1 Rum 5 2026-12-16"]);
    });

    it("wait for the morning, and tell of two changes as one", async () => {
      await write({ place: "Rum 6" });
      assert.deepEqual(await told("2026-11-23T20:00:00+01:00"), []);
      await write({ place: "Rum 7" });
      assert.deepEqual(await told("2026-11-24T07:00:00+01:00"), ["1-0: request 2 Rum 7 2026-12-15"]);
    });

    it("are worth nothing when something later was told before they were sent", async () => {
      await write({ place: "Rum 8" });
      world.setTime("2026-11-24T10:00:00+01:00");
      await keepTime(needs())(running);
      await write({ place: "Rum 9" });
      assert.deepEqual(await told("2026-11-24T10:01:00+01:00"), ["1-0: request 4 Rum 9 2026-12-15"]);
    });

    it("come again to whoever takes a seat again", async () => {
      await seat(staff[1]!, "seated");
      assert.deepEqual(await told("2026-11-24T10:02:00+01:00"), ["1-1: request 2 Rum 9 2026-12-15"]);
    });

    it("are followed by a reminder three days before, in the letter of the day", async () => {
      await write({ on: "2026-12-10", place: "Rum 9" });
      await told("2026-11-24T10:03:00+01:00");
      assert.deepEqual(await told("2026-11-30T08:00:00+01:00"), []);
      assert.deepEqual(await told("2026-12-04T08:00:00+01:00"), []);
      // On Monday all is in one letter, also for whoever wants no invitations.
      assert.deepEqual(await told("2026-12-07T08:00:00+01:00"), [
        "1-0: session",
        "1-1: session",
        "1-2: session",
      ]);
      assert.deepEqual(await told("2026-12-08T08:00:00+01:00"), []);
    });

    it("call a session off that is removed, and leave one alone that has been", async () => {
      await inTenant((tx) => deleteSession(tx, session));
      assert.deepEqual(await told("2026-12-08T10:00:00+01:00"), [
        "1-0: cancel 6 Rum 9 2026-12-10",
        "1-1: cancel 4 Rum 9 2026-12-10",
      ]);
      await write({ on: "2026-12-09", place: "Rum 1" });
      assert.equal((await told("2026-12-08T10:01:00+01:00")).length, 2);
      await inTenant((tx) => deleteSession(tx, session));
      assert.deepEqual(await told("2026-12-10T10:01:00+01:00"), []);
    });
  });
}
