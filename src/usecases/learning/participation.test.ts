import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { examineCourse } from "./examineCourse.ts";
import { listCourses } from "./listCourses.ts";
import { readParticipation } from "./readParticipation.ts";
import { startCourse } from "./startCourse.ts";

const id = "listening-without-prestige";

for (const engine of engines) {
  describe(`what HR sees of courses, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let hr: Actor;

    before(async () => {
      world = await openWorld(engine);
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "2", parent: "1", kind: "administration", people: 0 },
        { code: "21", parent: "2", people: 8 },
        { code: "22", parent: "2", people: 8 },
        { code: "3", parent: "1", kind: "administration", people: 9 },
        { code: "4", parent: "1", kind: "administration", people: 9 },
      ]);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
    });
    after(() => world.close());

    const begin = async (code: string, count: number) => {
      for (const person of register.people[code]!.slice(0, count)) {
        const actor = await world.addActor({ person });
        assert.ok((await startCourse(world.needs)(actor, id)).ok);
      }
    };
    const cells = async () => {
      const read = await readParticipation(world.needs)(hr);
      assert.ok(read.ok);
      const row = read.value.rows.find(({ course }) => course.id === id)!;
      const text = (cell: (typeof row)["total"]) => (cell.kind === "shown" ? cell.atLeast : "withheld");
      return [read.value.groups, row.cells.map(text), text(row.total)];
    };

    it("is how many take part in each administration, counted when the month has passed", async () => {
      await begin("21", 4);
      await begin("22", 4);
      await begin("3", 6);
      await begin("4", 7);
      const groups = ["Enhet 2", "Enhet 3", "Enhet 4"];
      assert.deepEqual(await cells(), [groups, ["withheld", "withheld", "withheld"], "withheld"]);
      world.setTime("2026-12-01T09:00:00+01:00");
      assert.deepEqual(await cells(), [groups, [5, 5, 5], 20]);
    });

    it("is by gender nothing, where few women of an administration take part", async () => {
      const read = await readParticipation(world.needs)(hr);
      assert.ok(read.ok);
      assert.deepEqual(
        read.value.access.map(({ kind, byGender, byTime }) => [kind, byGender, byTime]),
        [
          ["course", undefined, undefined],
          ["dialogue", undefined, undefined],
          ["programme", undefined, undefined],
          ["peerGroup", undefined, undefined],
        ],
      );
    });

    it("is nothing for anybody else", async () => {
      const employee = await world.addActor();
      assert.deepEqual(await readParticipation(world.needs)(employee), { ok: false, error: "notAllowed" });
      assert.deepEqual(await examineCourse(world.needs)(employee, id, "Me"), {
        ok: false,
        error: "notAllowed",
      });
    });

    it("says who has examined a course, until that is taken back or the course has a new version", async () => {
      const isExamined = async (needs = world.needs) =>
        (await listCourses(needs)(hr)).courses.find(({ course }) => course.id === id)?.isExamined;
      assert.equal(await isExamined(), false);
      assert.ok((await examineCourse(world.needs)(hr, id, " Eva Lind,  psychologist ")).ok);
      assert.equal(await isExamined(), true);
      const courses = world.needs.content.courses.map((course) => ({ ...course, version: "2.0" }));
      assert.equal(await isExamined({ ...world.needs, content: { ...world.needs.content, courses } }), false);
      assert.ok((await examineCourse(world.needs)(hr, id, "")).ok);
      assert.equal(await isExamined(), false);
      assert.deepEqual(await examineCourse(world.needs)(hr, "no-such", "Eva"), {
        ok: false,
        error: "noSuchCourse",
      });
    });
  });
}

for (const engine of engines) {
  describe(`equal access to training, on ${engine.name}`, () => {
    let world: World;
    before(async () => (world = await openWorld(engine)));
    after(() => world.close());

    it("is how many women and men have begun a course, of those in administrations with figures", async () => {
      const register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "2", parent: "1", kind: "administration", people: 30 },
        { code: "3", parent: "1", kind: "administration", people: 24 },
        { code: "4", parent: "1", kind: "administration", people: 3 },
      ]);
      // In both administrations every other person is a woman.
      const beginners = [...register.people["2"]!.slice(0, 16), ...register.people["3"]!.slice(0, 12)];
      for (const person of beginners)
        assert.ok((await startCourse(world.needs)(await world.addActor({ person }), id)).ok);
      world.setTime("2026-12-01T09:00:00+01:00");
      const hr = await world.addActor({ granted: ["hrDeveloper"] });
      const read = await readParticipation(world.needs)(hr);
      assert.ok(read.ok);
      const [courses] = read.value.access;
      // Eight and six of fifteen and twelve, each; administration 3 is withheld to protect administration 4.
      assert.deepEqual(courses?.byGender && [...courses.byGender], [
        ["woman", { atLeast: 5, of: 15 }],
        ["man", { atLeast: 5, of: 15 }],
      ]);
      assert.equal(courses?.byTime, undefined);
    });
  });
}
