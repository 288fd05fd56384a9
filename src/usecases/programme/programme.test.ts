import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { toldOf } from "../../../test/learning/toldOf.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { CohortId, ProgrammeId, ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";
import { applyToCohort } from "./applyToCohort.ts";
import { decideApplication } from "./decideApplication.ts";
import { listProgrammes } from "./listProgrammes.ts";
import { markAttendance } from "./markAttendance.ts";
import { promiseAfterSession } from "./promiseAfterSession.ts";
import { readCohort } from "./readCohort.ts";
import { readProgramme } from "./readProgramme.ts";
import { readSession } from "./readSession.ts";
import { withdrawApplication } from "./withdrawApplication.ts";
import { writeCohort } from "./writeCohort.ts";
import { writeProgramme } from "./writeProgramme.ts";
import { writeSession } from "./writeSession.ts";

const programme = {
  nameSv: "Leda tillsammans",
  nameEn: "",
  descriptionSv: "Tre dagar.",
  descriptionEn: "",
  audience: "everybody",
  competencyIds: [],
  prerequisites: [],
  leadingMonths: "",
  areBinding: "",
};
const cohort = {
  name: "Vår",
  seats: "1",
  applyBy: "2026-12-10",
  needsApproval: "",
  leader: "",
  seatSek: "",
  hoursAway: "",
};
const yes = { kind: "yes" } as const;
const no = (reason: string) => ({ kind: "no", reason }) as const;
const session = { on: "2026-12-15", from: "09:00", to: "16:00", place: "Rum 4", preparation: "Läs." };

for (const engine of engines) {
  describe(`a leadership programme, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let hr: Actor;
    let boss: Actor;
    let staff: readonly Actor[];
    let programmeId: ProgrammeId;
    let cohortId: CohortId;
    let sessionId: ProgrammeSessionId;

    before(async () => {
      world = await openWorld(engine);
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "11", parent: "1", people: 12 },
      ]);
      const [first, ...others] = register.people["11"]!;
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      boss = await world.addActor({ person: first!, leads: [register.units["11"]!] });
      staff = await Promise.all(others.map((person) => world.addActor({ person })));
    });
    after(() => world.close());

    const write = async (written: Partial<typeof cohort>) => {
      const made = await writeCohort(world.needs)(hr, { programme: programmeId }, { ...cohort, ...written });
      assert.ok(made.ok);
      return made.value;
    };
    const states = async (id: CohortId) => {
      const read = await readCohort(world.needs)(hr, id);
      assert.ok(read.ok);
      return read.value.participants.map(({ name, application }) => [name, application.state]);
    };

    it("is written by HR with a cohort and a session, and by nobody else", async () => {
      const made = await writeProgramme(world.needs)(hr, undefined, programme);
      assert.ok(made.ok);
      programmeId = made.value;
      cohortId = await write({ leader: "11-0@norrvik.example" });
      // Sent twice, as when the answer to the first was lost.
      const wish = { cohort: cohortId, id: world.needs.newId() as ProgrammeSessionId }; // becomes a session's here
      assert.ok((await writeSession(world.needs)(boss, wish, session)).ok);
      assert.ok((await writeSession(world.needs)(boss, wish, session)).ok);
      const refused = await writeProgramme(world.needs)(boss, programmeId, programme);
      assert.deepEqual(refused, { ok: false, error: "notAllowed" });
      const lost = await writeCohort(world.needs)(
        hr,
        { programme: programmeId },
        { ...cohort, leader: "nobody@norrvik.example" },
      );
      assert.deepEqual(lost, { ok: false, error: { leader: "noSuchPerson" } });
      const read = await readProgramme(world.needs)(staff[0]!, programmeId);
      assert.ok(read.ok);
      assert.equal(read.value.cohorts[0]!.sessions.length, 1);
      sessionId = read.value.cohorts[0]!.sessions[0]!.id;
    });

    it("gives a seat while there is one, then a place in line, and the seat that is left to the next", async () => {
      const [a, b, c] = staff;
      const apply = applyToCohort(world.needs);
      assert.deepEqual(await apply(a!, cohortId), { ok: true, value: "seated" });
      assert.deepEqual(await apply(b!, cohortId), { ok: true, value: "waiting" });
      assert.deepEqual(await apply(c!, cohortId), { ok: true, value: "waiting" });
      assert.deepEqual(await apply(c!, cohortId), { ok: false, error: "alreadyApplied" });
      const place = async (actor: Actor) => {
        const read = await readProgramme(world.needs)(actor, programmeId);
        return read.ok && read.value.cohorts[0]?.ownPlace;
      };
      assert.equal(await place(c!), 2);
      assert.ok((await withdrawApplication(world.needs)(a!, cohortId)).ok);
      assert.equal(await place(c!), 1);
      assert.deepEqual(await apply(a!, cohortId), { ok: true, value: "waiting" });
      assert.deepEqual(await states(cohortId), [
        ["Kim 11-2", "seated"],
        ["Kim 11-3", "waiting"],
        ["Kim 11-1", "waiting"],
      ]);
      assert.ok((await writeCohort(world.needs)(hr, { cohort: cohortId }, { ...cohort, seats: "2" })).ok);
      assert.deepEqual(await states(cohortId), [
        ["Kim 11-2", "seated"],
        ["Kim 11-3", "seated"],
        ["Kim 11-1", "waiting"],
      ]);
    });

    it("never has more people than seats, however many apply and leave at once", async () => {
      const crowded = await write({ seats: "3" });
      await Promise.all(staff.map((actor) => applyToCohort(world.needs)(actor, crowded)));
      const count = async (state: string) =>
        (await states(crowded)).filter(([, one]) => one === state).length;
      assert.deepEqual([await count("seated"), await count("waiting")], [3, 8]);
      await Promise.all(staff.slice(0, 6).map((actor) => withdrawApplication(world.needs)(actor, crowded)));
      assert.deepEqual([await count("seated"), await count("waiting")], [3, 2]);
    });

    it("asks the line manager where HR wants that, who says yes or no once", async () => {
      const approved = await write({ needsApproval: "yes" });
      const [a, b] = staff;
      for (const actor of [a!, b!])
        assert.deepEqual(await applyToCohort(world.needs)(actor, approved), {
          ok: true,
          value: "awaitsApproval",
        });
      const { awaiting } = await listProgrammes(world.needs)(boss);
      assert.deepEqual(
        awaiting.map(({ name }) => name),
        ["Kim 11-1", "Kim 11-2"],
      );
      const decide = decideApplication(world.needs);
      assert.deepEqual(await decide(a!, awaiting[0]!.id, yes), { ok: false, error: "noSuchApplication" });
      assert.deepEqual(await decide(boss, awaiting[0]!.id, no(" ")), {
        ok: false,
        error: { reason: "empty" },
      });
      assert.ok((await decide(boss, awaiting[0]!.id, no("Våren är full av möten."))).ok);
      assert.ok((await decide(hr, awaiting[1]!.id, yes)).ok);
      assert.deepEqual(await decide(boss, awaiting[1]!.id, no("Nej.")), {
        ok: false,
        error: "alreadyDecided",
      });
      const read = await readProgramme(world.needs)(a!, programmeId);
      assert.ok(read.ok);
      const own = read.value.cohorts.find(({ cohort: { id } }) => id === approved)?.own;
      assert.deepEqual([own?.state, own?.refusal], ["refused", "Våren är full av möten."]);
      assert.deepEqual(await states(approved), [["Kim 11-2", "seated"]]);
    });

    it("shows who takes part to HR and the cohort's leader alone", async () => {
      assert.ok((await readCohort(world.needs)(boss, await write({ leader: "11-0@norrvik.example" }))).ok);
      const unled = await write({});
      for (const actor of [boss, staff[1]!])
        assert.deepEqual(await readCohort(world.needs)(actor, unled), { ok: false, error: "noSuchCohort" });
      const read = await readSession(world.needs)(staff[1]!, sessionId);
      assert.ok(read.ok);
      assert.deepEqual([read.value.takesPart, read.value.attendants], [true, undefined]);
      assert.deepEqual(await readSession(world.needs)(staff[5]!, sessionId), {
        ok: false,
        error: "noSuchSession",
      });
    });

    it("takes no applications after the last day", async () => {
      world.setTime("2026-12-11T09:00:00+01:00");
      assert.deepEqual(await applyToCohort(world.needs)(staff[7]!, cohortId), {
        ok: false,
        error: "tooLate",
      });
    });

    it("has attendance marked, and one promise each, when the session's day has come", async () => {
      const [, sits, , , , outside] = staff;
      const promise = promiseAfterSession(world.needs);
      assert.deepEqual(await promise(sits!, sessionId, "Jag frågar."), { ok: false, error: "tooEarly" });
      assert.deepEqual(await markAttendance(world.needs)(hr, sessionId, new Set()), {
        ok: false,
        error: "tooEarly",
      });
      world.setTime("2026-12-15T17:00:00+01:00");
      assert.ok((await markAttendance(world.needs)(hr, sessionId, new Set([sits!.person]))).ok);
      const read = await readCohort(world.needs)(hr, cohortId);
      assert.ok(read.ok);
      assert.deepEqual(
        read.value.participants.map(({ came }) => came),
        [1, 0, 0],
      );
      assert.deepEqual(await promise(outside!, sessionId, "Jag med."), { ok: false, error: "noSuchSession" });
      assert.deepEqual(await promise(sits!, sessionId, " "), { ok: false, error: { promise: "empty" } });
      for (const text of ["Jag frågar.", "Jag lyssnar."])
        assert.ok((await promise(sits!, sessionId, text)).ok);
      const plans = await world.needs.database.asTenant(world.tenant, (tx) => plansOf(tx, sits!.person));
      assert.deepEqual(
        plans.flatMap(({ content }) => content.commitments.map(({ text, lookBackOn }) => [text, lookBackOn])),
        [["Jag frågar.", "2026-12-29"]],
      );
    });

    it("is told in each one's own record: applying, leaving, coming and promising", async () => {
      const [left, sits, waits] = staff;
      assert.deepEqual((await toldOf(world, left!)).slice(0, 3), [
        "registered cohort",
        "left cohort",
        "registered cohort",
      ]);
      assert.deepEqual(
        (await toldOf(world, sits!)).filter((line) => !line.endsWith("cohort")),
        ["attended meeting", "created commitment"],
      );
      assert.ok((await markAttendance(world.needs)(hr, sessionId, new Set([waits!.person]))).ok);
      assert.ok((await markAttendance(world.needs)(hr, sessionId, new Set([waits!.person]))).ok);
      assert.deepEqual(
        (await toldOf(world, sits!)).filter((line) => !line.endsWith("cohort")),
        ["created commitment"],
      );
      const came = (await toldOf(world, waits!)).filter((line) => line.startsWith("attended"));
      assert.deepEqual(came, ["attended meeting"]);
    });

    it("is told to programs as what the organisation does, without anybody in it", async () => {
      const rows = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("lrs_statement").select("body").execute(),
      );
      assert.ok(rows.length >= 3);
      for (const { body } of rows) {
        assert.match(body, /schema\/1\.0\/create.*"name":"ledstjarna"/);
        for (const { person } of [...staff, boss, hr]) assert.ok(!body.includes(person));
      }
    });
  });
}
