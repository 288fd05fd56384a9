import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { openOutbox, type Outbox } from "../../../test/survey/outbox.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import { readInvitation, type ReadInvitation } from "../../../test/web/readInvitation.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { CohortId } from "../../domain/programme/programme.ts";
import { applyToCohort } from "../../usecases/programme/applyToCohort.ts";
import { readProgramme } from "../../usecases/programme/readProgramme.ts";
import { withdrawApplication } from "../../usecases/programme/withdrawApplication.ts";
import { writeCohort } from "../../usecases/programme/writeCohort.ts";
import { writeProgramme } from "../../usecases/programme/writeProgramme.ts";
import { writeSession, type SessionWish } from "../../usecases/programme/writeSession.ts";
import { keepTime } from "../../usecases/reminder/keepTime.ts";
import { sendLetters } from "../../usecases/reminder/sendLetters.ts";
import { writeReminder } from "./writeReminder.ts";
import { writeSessionMessage } from "./writeSessionMessage.ts";

describe("a seat in somebody's calendar, from its first letter to its last", () => {
  let world: World;
  let outbox: Outbox;
  let hr: Actor;
  let person: Actor;
  let cohort: CohortId;
  let session: SessionWish;

  before(async () => {
    world = await openWorld(engines[0]!);
    outbox = openOutbox();
    const { people } = await sketchRegister(world.needs.database, world.tenant, [
      { code: "1", kind: "organisation", people: 2 },
    ]);
    hr = await world.addActor({ granted: ["hrDeveloper"] });
    person = await world.addActor({ person: people["1"]![1]! });
    const programme = await writeProgramme(world.needs)(hr, undefined, {
      nameSv: "Leda, lyssna; lära",
      nameEn: "",
      descriptionSv: "En dag.",
      descriptionEn: "",
      audience: "everybody",
      competencyIds: [],
      prerequisites: [],
      leadingMonths: "",
      areBinding: "",
    });
    assert.ok(programme.ok);
    const rules = { applyBy: "2026-12-10", needsApproval: "", leader: "", seatSek: "", hoursAway: "" };
    const wish = { programme: programme.value };
    const made = await writeCohort(world.needs)(hr, wish, { name: "Vår", seats: "1", ...rules });
    assert.ok(made.ok);
    cohort = made.value;
    await write({ cohort }, "Stora salen, plan 2; ingång från Rådhustorget eller från parkeringen bakom");
    const read = await readProgramme(world.needs)(hr, programme.value);
    assert.ok(read.ok);
    session = { session: read.value.cohorts[0]!.sessions[0]!.id };
  });
  after(() => world.close());

  const write = async (wish: SessionWish, place: string) => {
    const written = { on: "2027-02-03", from: "09:00", to: "12:00", place, preparation: "Läs, och tänk." };
    assert.ok((await writeSession(world.needs)(hr, wish, written)).ok);
  };

  /** Lets the clock tick. @returns the invitations that went out, as a calendar program reads them */
  const told = async (minute: string): Promise<readonly ReadInvitation[]> => {
    world.setTime(`2026-11-23T10:${minute}:00+01:00`);
    const { signal } = new AbortController();
    const needs = {
      ...world.needs,
      mail: outbox,
      report: (error: unknown) => {
        throw error;
      },
    };
    await keepTime(needs)(signal);
    const context = { tenant: world.tenant, askedBy: undefined, subject: undefined, input: {}, signal };
    const writers = { reminder: writeReminder, invitation: writeSessionMessage };
    assert.ok((await sendLetters(needs, writers)({ ...context, progress: async () => {} })).ok);
    return outbox.letters.splice(0).flatMap(({ to, calendar }) => {
      if (!calendar) return [];
      const read = readInvitation(calendar.content);
      assert.equal(read.method, calendar.method, "the part and what it holds say the same (RFC 6047)");
      assert.deepEqual([read.attendee, read.organiser], [to, outbox.from]);
      return [read];
    });
  };

  it("is put there, moved and taken away by the same name, one number later each time", async () => {
    assert.ok((await applyToCohort(world.needs)(person, cohort)).ok);
    const [put, ...more] = await told("00");
    assert.ok(put && more.length === 0);
    assert.deepEqual([put.method, put.status, put.sequence], ["REQUEST", "CONFIRMED", 0]);
    assert.deepEqual([put.start, put.end], ["20270203T080000Z", "20270203T110000Z"]);
    assert.equal(put.place, "Stora salen, plan 2; ingång från Rådhustorget eller från parkeringen bakom");
    await write(session, "Rum 4");
    const [moved] = await told("01");
    assert.deepEqual(moved, { ...put, sequence: 1, place: "Rum 4" });
    assert.ok((await withdrawApplication(world.needs)(person, cohort)).ok);
    const [gone] = await told("02");
    assert.deepEqual(gone, { ...moved, method: "CANCEL", status: "CANCELLED", sequence: 2 });
    assert.deepEqual(await told("03"), []);
  });
});
