import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { EnrolmentId } from "../../domain/learning/enrolment.ts";
import type { WrittenProgramme } from "../../domain/programme/parseProgramme.ts";
import type { ApplicationId, CohortId, ProgrammeId } from "../../domain/programme/programme.ts";
import { day } from "../../domain/shared/day.ts";
import { keepCourseVersion } from "../../store/learning/courseVersion.ts";
import { saveEnrolment } from "../../store/learning/enrolment.ts";
import { findProgramme, saveProgramme } from "../../store/programme/programme.ts";
import { applyToCohort } from "./applyToCohort.ts";
import { decideApplication } from "./decideApplication.ts";
import { endWaiver } from "./endWaiver.ts";
import { listProgrammes } from "./listProgrammes.ts";
import { readApplication } from "./readApplication.ts";
import { readCohort } from "./readCohort.ts";
import { readProgramme } from "./readProgramme.ts";
import { readProgrammeForm } from "./readProgrammeForm.ts";
import { readWaivers } from "./readWaivers.ts";
import { waivePrerequisites } from "./waivePrerequisites.ts";
import { writeCohort } from "./writeCohort.ts";
import { writeProgramme } from "./writeProgramme.ts";

const listening = "listening-without-prestige";
const written: WrittenProgramme = {
  nameSv: "Leda tillsammans",
  nameEn: "",
  descriptionSv: "Tre dagar.",
  descriptionEn: "",
  audience: "everybody",
  competencyIds: [],
  prerequisites: [`course ${listening}`],
  leadingMonths: "",
  areBinding: "yes",
};
const cohort = {
  name: "Vår",
  seats: "9",
  applyBy: "2026-12-10",
  needsApproval: "",
  leader: "",
  seatSek: "",
  hoursAway: "",
};

for (const engine of engines) {
  describe(`what a programme asks for first, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let boss: Actor;
    let staff: readonly Actor[];
    let programme: ProgrammeId;
    let cohortId: CohortId;

    before(async () => {
      world = await openWorld(engine);
      const { people, units } = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "11", parent: "1", people: 7 },
      ]);
      const [first, ...others] = people["11"]!;
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      boss = await world.addActor({ person: first!, leads: [units["11"]!] });
      staff = await Promise.all(others.map((person) => world.addActor({ person })));
      programme = await write({});
      const made = await writeCohort(world.needs)(hr, { programme }, cohort);
      assert.ok(made.ok);
      cohortId = made.value;
    });
    after(() => world.close());

    const write = async (change: Partial<WrittenProgramme>, id?: ProgrammeId) => {
      const made = await writeProgramme(world.needs)(hr, id, { ...written, ...change });
      assert.ok(made.ok, JSON.stringify(made));
      return made.value;
    };
    const finish = (actor: Actor, validUntil?: string) =>
      world.needs.database.asTenant(world.tenant, async (tx) => {
        const course = world.needs.content.courses.find(({ id }) => id === listening)!;
        await keepCourseVersion(tx, course);
        await saveEnrolment(tx, {
          id: world.needs.newId() as EnrolmentId, // a fresh UUID is an id
          person: actor.person,
          courseId: listening,
          version: course.version,
          startedOn: day("2026-10-01"),
          finishedOn: day("2026-10-02"),
          validUntil: validUntil === undefined ? undefined : day(validUntil),
        });
      });
    const apply = (actor: Actor, substitute = "") => applyToCohort(world.needs)(actor, cohortId, substitute);
    const own = async (actor: Actor) => {
      const read = await readProgramme(world.needs)(actor, programme);
      assert.ok(read.ok);
      return read.value.prerequisites;
    };
    const standings = async (actor: Actor) => (await own(actor)).all.map(({ standing }) => standing);

    it("must be done before anybody applies, and be fresh", async () => {
      const [a, b, c] = staff;
      await finish(a!);
      await finish(b!, "2026-11-22");
      assert.deepEqual(await standings(a!), ["done"]);
      assert.deepEqual(await standings(b!), ["expired"]);
      assert.deepEqual(await standings(c!), ["remains"]);
      assert.deepEqual(await apply(a!), { ok: true, value: "seated" });
      for (const actor of [b!, c!])
        assert.deepEqual(await apply(actor), { ok: false, error: "prerequisitesRemain" });
    });

    it("is waived by HR for one person, never the own, with a reason that the person reads", async () => {
      const c = staff[2]!;
      const waive = (actor: Actor, reason: string, person = "11-3@norrvik.example") =>
        waivePrerequisites(world.needs)(actor, programme, { person, reason });
      assert.deepEqual(await waive(boss, "Nej."), { ok: false, error: "noSuchProgramme" });
      assert.deepEqual(await waive(hr, " ", "x@norrvik.example"), {
        ok: false,
        error: { person: "noSuchPerson", reason: "empty" },
      });
      assert.ok((await waive(hr, "Har gått kursen i Sundby.")).ok);
      const { waiver, areMet } = await own(c);
      assert.deepEqual([waiver?.reason, areMet], ["Har gått kursen i Sundby.", true]);
      assert.equal((await own(staff[1]!)).waiver, undefined);
      assert.deepEqual(await apply(c), { ok: true, value: "seated" });
      assert.ok((await endWaiver(world.needs)(hr, programme, c.person)).ok);
      const list = await readWaivers(world.needs)(hr, programme);
      assert.deepEqual(list.ok && list.value.waivers, []);
    });

    it("takes no seat back when it is changed", async () => {
      await write({ leadingMonths: "24" }, programme);
      assert.deepEqual(await standings(staff[0]!), ["done", "remains"]);
      const read = await readCohort(world.needs)(hr, cohortId);
      assert.deepEqual(
        read.ok &&
          read.value.participants.map(({ application, conditions }) => [application.state, conditions]),
        [
          ["seated", "none"],
          ["seated", "none"],
        ],
      );
      assert.deepEqual(await standings(boss), ["remains", "done"]);
    });

    it("lets all apply where it does not bind, and whoever decides sees that something remains, not what", async () => {
      await write({ areBinding: "" }, programme);
      const d = staff[3]!;
      assert.deepEqual(await apply(d), { ok: true, value: "awaitsApproval" });
      const [awaiting] = (await listProgrammes(world.needs)(boss)).awaiting;
      const read = await readApplication(world.needs)(boss, awaiting!.id);
      assert.ok(read.ok);
      assert.equal(read.value.conditions, "notYet");
      assert.deepEqual(Object.keys(read.value).toSorted(), [
        "application",
        "cohort",
        "conditions",
        "cost",
        "name",
        "programme",
        "sessions",
      ]);
      const noSuch = { ok: false, error: "noSuchApplication" };
      assert.deepEqual(await readApplication(world.needs)(d, awaiting!.id), noSuch);
      assert.deepEqual(
        await readApplication(world.needs)(boss, world.needs.newId() as ApplicationId), // a fresh UUID is an id
        noSuch,
      );
      assert.ok((await decideApplication(world.needs)(boss, awaiting!.id, { kind: "yes" })).ok);
      assert.deepEqual(await readApplication(world.needs)(boss, awaiting!.id), {
        ok: false,
        error: "alreadyDecided",
      });
    });

    it("asks for nothing that is no longer offered, and HR sees that it is withdrawn", async () => {
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        const before = (await findProgramme(tx, programme))!;
        const all = [{ kind: "course", id: "gone" }] as const;
        await saveProgramme(tx, { ...before, prerequisites: { areBinding: true, all } });
      });
      assert.deepEqual(await standings(staff[4]!), ["notOffered"]);
      assert.deepEqual(await apply(staff[4]!), { ok: true, value: "seated" });
      const form = await readProgrammeForm(world.needs)(hr, programme);
      assert.ok(form.ok);
      assert.deepEqual(
        form.value.choices.flatMap(({ prerequisite, isWithdrawn }) => (isWithdrawn ? prerequisite.id : [])),
        ["gone"],
      );
    });

    it("is never a circle of programmes, not even when two close it at once", async () => {
      const other = await write({ nameSv: "Leda andra", prerequisites: [`programme ${programme}`] });
      const circle = await writeProgramme(world.needs)(hr, programme, {
        ...written,
        prerequisites: [`programme ${other}`],
      });
      assert.deepEqual(circle, {
        ok: false,
        error: {
          circle: [
            { sv: "Leda tillsammans", en: "" },
            { sv: "Leda andra", en: "" },
          ],
        },
      });
      const [x, y] = [await write({ nameSv: "X" }), await write({ nameSv: "Y" })];
      const both = await Promise.all(
        [
          [x, y],
          [y, x],
        ].map(([id, needed]) =>
          writeProgramme(world.needs)(hr, id, { ...written, prerequisites: [`programme ${needed}`] }),
        ),
      );
      assert.equal(both.filter(({ ok }) => ok).length, 1);
    });
  });
}
