import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { allRight } from "../../../test/learning/writtenWork.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { sayOfCourse } from "../../domain/learning/courseSentences.ts";
import { examineCourse } from "../learning/examineCourse.ts";
import { listCourses } from "../learning/listCourses.ts";
import { readCourse } from "../learning/readCourse.ts";
import { saveStepWork } from "../learning/saveStepWork.ts";
import { startCourse } from "../learning/startCourse.ts";
import { publishWork } from "./publishWork.ts";
import { readWork } from "./readWork.ts";
import { saveDraft } from "./saveDraft.ts";
import { startWork } from "./startWork.ts";
import { withdrawWork } from "./withdrawWork.ts";

for (const engine of engines) {
  describe(`an organisation's own course, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    let colleague: Actor;
    let employee: Actor;
    const id = "own-forsta-aret";

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      colleague = await world.addActor({ granted: ["hrDeveloper"] });
      employee = await world.addActor();
    });
    after(() => world.close());

    const draft = async () => {
      const read = await readWork(world.needs)(hr, "course", id, true);
      assert.ok(read.ok);
      return read.value;
    };
    const save = async (change: (text: string) => string, actor = hr) => {
      const { work } = await draft();
      return saveDraft(world.needs)(actor, "course", id, {
        revision: work.revision,
        files: { "sv.md": change(work.files["sv.md"] ?? "") },
      });
    };
    const publish = async () => publishWork(world.needs)(hr, "course", id, (await draft()).work.revision);

    it("is begun by HR alone, from a template without faults", async () => {
      const written = { title: "Första året", from: "" };
      assert.deepEqual(await startWork(world.needs)(employee, "course", written), {
        ok: false,
        error: "notAllowed",
      });
      assert.deepEqual(await startWork(world.needs)(hr, "course", { ...written, title: " " }), {
        ok: false,
        error: "noTitle",
      });
      assert.deepEqual(await startWork(world.needs)(hr, "course", { ...written, from: "../secrets" }), {
        ok: false,
        error: "noSuchWork",
      });
      assert.deepEqual(await startWork(world.needs)(hr, "course", written), { ok: true, value: id });
      const { work, checked } = await draft();
      assert.deepEqual([work.revision, checked?.faults, checked?.content?.kind], [1, [], "course"]);
      assert.match(work.files["sv.md"]!, /^title: Första året$/m);
      assert.equal((await readWork(world.needs)(employee, "course", id, true)).ok, false);
    });

    it("can begin from a copy of one of ours, in both languages, under its own name", async () => {
      const from = "listening-without-prestige";
      const title = 'Kopia: "lyssna", utan # prestige';
      const copied = await startWork(world.needs)(hr, "course", { title, from });
      assert.deepEqual(copied, { ok: true, value: "own-kopia-lyssna-utan-prestige" });
      const read = await readWork(world.needs)(hr, "course", "own-kopia-lyssna-utan-prestige", true);
      assert.ok(read.ok);
      const content = read.value.checked?.content;
      assert.equal(content?.kind === "course" && content.course.texts.sv.title, title);
      const files = { "sv.md": `${read.value.work.files["sv.md"]}\n` };
      const copy = "own-kopia-lyssna-utan-prestige";
      assert.ok((await saveDraft(world.needs)(hr, "course", copy, { revision: 1, files })).ok);
      const saved = await readWork(world.needs)(hr, "course", copy, false);
      assert.equal(saved.ok && saved.value.work.title, title);
      assert.deepEqual(read.value.checked?.faults, []);
      assert.ok(read.value.work.files["en.md"]!.includes("framework:"));
    });

    it("is saved with its faults, which are told by line, and not published with them", async () => {
      assert.deepEqual(await save((text) => text.replace("- [x]", "- [ ]")), { ok: true, value: 2 });
      const { checked } = await draft();
      assert.deepEqual(
        checked?.faults.map(({ file, line, said }) => [file, line, said]),
        [["sv.md", 21, ["noRightAnswer", "forsta-fragan"]]],
      );
      assert.equal(sayOfCourse(["noRightAnswer", "x"]), "question x has no right answer");
      assert.deepEqual(await publish(), { ok: false, error: "hasFaults" });
      await save((text) => text.replace("- [ ] Det svar", "- [x] Det svar"));
      assert.deepEqual((await draft()).checked?.faults, []);
    });

    it("is not lost when two save at once: the later sees both texts", async () => {
      const { work } = await draft();
      const write = (actor: Actor, text: string) =>
        saveDraft(world.needs)(actor, "course", id, { revision: work.revision, files: { "en.md": text } });
      assert.ok((await write(hr, "mine")).ok);
      const refused = await write(colleague, "theirs");
      assert.ok(!refused.ok && typeof refused.error === "object" && "theirs" in refused.error);
      assert.deepEqual(
        [refused.error.theirs.files["en.md"], refused.error.theirs.savedBy],
        ["mine", hr.person],
      );
      assert.ok((await write(colleague, "mine")).ok, "the same text is no conflict");
      const { revision } = refused.error.theirs;
      assert.ok((await saveDraft(world.needs)(hr, "course", id, { revision, files: { "en.md": "" } })).ok);
    });

    it("takes what programs write into files, and refuses what is too long with nothing changed", async () => {
      const before = (await draft()).work;
      assert.ok((await save((text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`)).ok);
      assert.deepEqual((await draft()).work, before);
      assert.deepEqual(await save(() => "a\n".repeat(1_000_000)), {
        ok: false,
        error: {
          faults: [{ file: "sv.md", kind: "tooLong", letters: 2_000_000, most: 200_000 }],
          files: { ...before.files, "sv.md": "a\n".repeat(1_000_000) },
        },
      });
      assert.deepEqual((await draft()).work, before);
    });

    it("is published once, however often it is asked for, and offered to everybody", async () => {
      assert.ok(!(await listCourses(world.needs)(employee)).courses.some(({ course }) => course.id === id));
      assert.deepEqual(await Promise.all([publish(), publish()]), [
        { ok: true, value: 1 },
        { ok: true, value: 1 },
      ]);
      const { versions, isChanged } = await draft();
      assert.deepEqual([versions.length, versions[0]?.publishedBy, isChanged], [1, hr.person, false]);
      const listed = (await listCourses(world.needs)(employee)).courses.find(
        ({ course }) => course.id === id,
      );
      assert.deepEqual([listed?.course.version, listed?.isExamined], ["1", false]);
      assert.deepEqual(await publishWork(world.needs)(hr, "course", id, 1), {
        ok: false,
        error: "changedSince",
      });
    });

    it("says who reviewed it, version by version", async () => {
      assert.ok((await examineCourse(world.needs)(hr, id, "Eva Ström, HR-jurist")).ok);
      const read = await readCourse(world.needs)(employee, id);
      assert.ok(read.ok);
      assert.equal(read.value.examination?.by, "Eva Ström, HR-jurist");
    });

    it("stays as it was for whoever has begun, also when it changes and is withdrawn", async () => {
      assert.ok((await startCourse(world.needs)(employee, id)).ok);
      await save((text) => text.replace("Rubriken på det första steget", "Ett annat steg"));
      assert.deepEqual(await publish(), { ok: true, value: 2 });
      const title = async (actor: Actor) => {
        const read = await readCourse(world.needs)(actor, id);
        return read.ok ? [read.value.course.version, read.value.course.texts.sv.steps[0]?.title] : read.error;
      };
      assert.deepEqual(await title(employee), ["1", "Rubriken på det första steget"]);
      assert.deepEqual(await title(colleague), ["2", "Ett annat steg"]);
      assert.equal((await withdrawWork(world.needs)(employee, "course", id, "withdraw")).ok, false);
      const long = await withdrawWork(world.needs)(hr, "course", id, "withdraw", "x".repeat(501));
      assert.deepEqual(long, { ok: false, error: "messageTooLong" });
      const message = " Kursen om brand kommer i stället i mars. ";
      assert.ok((await withdrawWork(world.needs)(hr, "course", id, "withdraw", message)).ok);
      assert.equal(await title(colleague), "noSuchCourse");
      assert.equal((await startCourse(world.needs)(colleague, id)).ok, false);
      const read = await readCourse(world.needs)(employee, id);
      assert.ok(read.ok && read.value.isWithdrawn);
      assert.equal(read.value.withdrawnBecause, "Kursen om brand kommer i stället i mars.");
      for (const step of [1, 2])
        assert.ok(
          (await saveStepWork(world.needs)(employee, id, step, allRight(read.value.course, step))).ok,
        );
      const done = await readCourse(world.needs)(employee, id);
      assert.equal(done.ok && done.value.standing, "finished");
    });

    it("can be offered again, in the version that was published last", async () => {
      assert.ok((await withdrawWork(world.needs)(hr, "course", id, "offerAgain")).ok);
      const listed = (await listCourses(world.needs)(colleague)).courses.find(
        ({ course }) => course.id === id,
      );
      assert.equal(listed?.course.version, "2");
    });

    it("is logged: who drafted, published, withdrew and offered it again", async () => {
      const rows = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("event").select(["kind", "person"]).where("kind", "like", "course.%").execute(),
      );
      assert.deepEqual([...new Set(rows.map(({ kind }) => kind))].toSorted(), [
        "course.drafted",
        "course.examined",
        "course.offeredAgain",
        "course.published",
        "course.withdrawn",
      ]);
      assert.ok(rows.every(({ person }) => person === hr.person));
    });
  });
}
