import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { recordTextOf, toldOf } from "../../../test/learning/toldOf.ts";
import { allRight, nothingWritten } from "../../../test/learning/writtenWork.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { Course } from "../../domain/learning/course.ts";
import { day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { learningNow } from "../learningNow.ts";
import { waitingThings } from "../waitingThings.ts";
import { answerReview } from "./answerReview.ts";
import { listCourses } from "./listCourses.ts";
import { readCourse } from "./readCourse.ts";
import { readAnsweredCard, readReview } from "./readReview.ts";
import { readStep } from "./readStep.ts";
import { readTranscript } from "./readTranscript.ts";
import { saveStepWork, type WrittenWork } from "./saveStepWork.ts";
import { startCourse } from "./startCourse.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";

const id = "listening-without-prestige";

for (const engine of engines) {
  describe(`an own course, on ${engine.name}`, () => {
    let world: World;
    let employee: Actor;
    let other: Actor;
    let course: Course;

    before(async () => {
      world = await openWorld(engine);
      employee = await world.addActor();
      other = await world.addActor();
      course = world.needs.content.courses.find((one) => one.id === id)!;
    });
    after(() => world.close());

    const save = (number: number, written: Partial<WrittenWork>) =>
      saveStepWork(world.needs)(employee, id, number, { ...nothingWritten, ...written });
    const step = async (number: number) => {
      const read = await readStep(world.needs)(employee, id, number);
      assert.ok(read.ok);
      return read.value;
    };

    it("is there for an employee who manages nobody, who begins it once", async () => {
      const { courses } = await listCourses(world.needs)(employee);
      assert.deepEqual(
        courses
          .filter((one) => one.course.id === id)
          .map(({ standing, isExamined }) => [standing, isExamined]),
        [["notBegun", false]],
      );
      assert.equal((await readStep(world.needs)(employee, id, 1)).ok, false);
      assert.ok((await startCourse(world.needs)(employee, id)).ok);
      assert.ok((await startCourse(world.needs)(employee, id)).ok);
      const read = await readCourse(world.needs)(employee, id);
      assert.ok(read.ok);
      assert.deepEqual(
        [read.value.standing, read.value.next, read.value.enrolments.length],
        ["ongoing", 1, 1],
      );
      assert.deepEqual(read.value.promisesBackOn, []);
      assert.deepEqual(await startCourse(world.needs)(employee, "no-such"), {
        ok: false,
        error: "noSuchCourse",
      });
    });

    it("for managers is offered to those who lead, and to HR, alone", async () => {
      const forManagers = { ...course, id: "leading", audience: "managers" } as const;
      const needs = { ...world.needs, content: { ...world.needs.content, courses: [forManagers] } };
      const manager = await world.addActor({ leads: ["7a0c4a34-6c24-4b0f-8f3b-1d6c0e5f9a11" as UnitId] }); // a made-up unit
      const hr = await world.addActor({ granted: ["hrDeveloper"] });
      const sees = async (actor: Actor) => (await listCourses(needs)(actor)).courses.length;
      assert.deepEqual([await sees(manager), await sees(hr), await sees(other)], [1, 1, 0]);
      assert.deepEqual(await startCourse(needs)(other, "leading"), { ok: false, error: "noSuchCourse" });
    });

    it("keeps all that stands in the form, whichever button is pressed", async () => {
      const reflections = new Map([
        ["senast-du-slutade-lyssna", { shown: "", words: "  When I was tired. " }],
      ]);
      const saved = await save(1, {
        choices: new Map([
          ["karin-svarar", [0]],
          ["vad-studien-visade", [1]],
        ]),
        answered: new Set(["karin-svarar"]),
        reflections,
      });
      assert.deepEqual(saved, { ok: true, value: { isStepDone: false, isCourseFinished: false, next: 1 } });
      const view = await step(1);
      assert.deepEqual(view.work.answers, {
        "karin-svarar": { chosen: [0], isGuess: false, isAnswered: true },
        "vad-studien-visade": { chosen: [1], isGuess: false, isAnswered: false },
      });
      assert.deepEqual([...view.reflections], [["senast-du-slutade-lyssna", "When I was tired."]]);
    });

    it("is not done until every question is answered, and then says which ones are missing", async () => {
      assert.deepEqual(await save(1, { choices: new Map([["karin-svarar", [1]]]), finish: true }), {
        ok: false,
        error: { unanswered: ["vad-studien-visade", "prestige-ar"], commitment: undefined, texts: new Map() },
      });
      assert.deepEqual((await step(1)).work.answers["karin-svarar"]?.chosen, [1]);
      const done = await save(1, allRight(course, 1));
      assert.deepEqual(done, { ok: true, value: { isStepDone: true, isCourseFinished: false, next: 2 } });
      assert.equal((await step(1)).doneOn, "2026-11-23");
    });

    it("does not change an answer that was right", async () => {
      await save(1, { choices: new Map([["karin-svarar", [3]]]), answered: "all" });
      assert.deepEqual((await step(1)).work.answers["karin-svarar"]?.chosen, [1]);
    });

    it("takes a promise into the own development plan, once, to look back at after its days", async () => {
      const promise = (words: string) =>
        save(2, {
          promised: "en-fraga-till",
          promises: new Map([["en-fraga-till", { shown: "Suggested.", words }]]),
        });
      for (const nothing of [promise(" "), save(2, { promised: "en-fraga-till" })])
        assert.deepEqual(await nothing, {
          ok: false,
          error: { unanswered: [], commitment: "empty", texts: new Map() },
        });
      assert.ok((await promise("I ask one more\nquestion.")).ok);
      assert.ok((await promise("I ask one more\nquestion.")).ok);
      const other = await promise("I promise something else.");
      assert.deepEqual(!other.ok && typeof other.error === "object" && [...other.error.texts], [
        ["en-fraga-till", "alreadyPromised"],
      ]);
      const plans = await world.needs.database.asTenant(world.tenant, (tx) => plansOf(tx, employee.person));
      assert.deepEqual(
        plans
          .flatMap(({ content }) => content.commitments)
          .map(({ text, lookBackOn, state }) => ({ text, lookBackOn, state })),
        [{ text: "I ask one more question.", lookBackOn: "2026-11-28", state: "open" }],
      );
      const read = await readCourse(world.needs)(employee, id);
      assert.deepEqual(read.ok && read.value.promisesBackOn, ["2026-11-28"]);
      const view = await step(2);
      assert.equal(view.commitments.get(view.work.commitments["en-fraga-till"]!)?.state, "open");
    });

    it("is told in the own record, each thing once and without a word of what was written", async () => {
      assert.deepEqual(await toldOf(world, employee), [
        "initialized course",
        "answered question: not ok",
        "answered question: ok",
        "answered question: ok",
        "completed step",
        "created commitment",
      ]);
      const text = await recordTextOf(world, employee);
      assert.match(text, /extensions\/progress":20/);
      assert.doesNotMatch(text, /tired|one more|Kim/);
      assert.deepEqual(await toldOf(world, other), []);
    });

    it("asks again tomorrow what was wrong at first, and in three days what was right", async () => {
      const due = async () => (await readReview(world.needs)(employee, true)).due;
      assert.equal(await due(), 0);
      world.setTime("2026-11-24T09:00:00+01:00");
      const { asked, leftToday } = await readReview(world.needs)(employee, false);
      assert.deepEqual([asked?.card.blockId, leftToday, await due()], ["karin-svarar", 1, 1]);
      world.setTime("2026-11-26T09:00:00+01:00");
      assert.equal(await due(), 3);
    });

    it("asks a question that has come back once a day, and nobody else's", async () => {
      const { asked } = await readReview(world.needs)(employee, false);
      const card = asked!.card.id;
      const answer = { chosen: [1], isGuess: false, grade: undefined };
      assert.deepEqual(await answerReview(world.needs)(other, card, answer), {
        ok: false,
        error: "noSuchCard",
      });
      assert.deepEqual(await answerReview(world.needs)(employee, card, { ...answer, chosen: [] }), {
        ok: false,
        error: "nothingChosen",
      });
      assert.ok((await answerReview(world.needs)(employee, card, answer)).ok);
      const read = await readAnsweredCard(world.needs)(employee, card);
      assert.ok(read.ok);
      const { memory, latest } = read.value.card;
      assert.deepEqual([latest.grade, memory.reviews, memory.reviewedOn], ["good", 2, "2026-11-26"]);
      assert.equal((await toldOf(world, employee)).at(-1), "answered question: ok");
      const told = (await toldOf(world, employee)).length;
      assert.ok((await answerReview(world.needs)(employee, card, { ...answer, chosen: [0] })).ok);
      assert.equal((await toldOf(world, employee)).length, told);
      const again = await readAnsweredCard(world.needs)(employee, card);
      assert.deepEqual(again.ok && again.value.card, read.value.card);
    });

    it("fits two minutes a day, and more for who wants to go on", async () => {
      assert.ok((await save(2, { ...allRight(course, 2), guesses: new Set(["vilken-ar-foljdfraga"]) })).ok);
      assert.ok((await save(3, allRight(course, 3, "again"))).ok);
      world.setTime("2026-12-20T09:00:00+01:00");
      const view = await readReview(world.needs)(employee, false);
      assert.deepEqual([view.leftToday, view.due, view.answeredToday], [4, 9, 0]);
      assert.equal((await listCourses(world.needs)(employee)).due, 4);
      for (let answered = 0; answered < 4; answered += 1) {
        const { asked } = await readReview(world.needs)(employee, false);
        await answerReview(world.needs)(employee, asked!.card.id, {
          chosen: [0],
          isGuess: false,
          grade: "good",
        });
      }
      const after = await readReview(world.needs)(employee, false);
      assert.deepEqual([after.asked, after.leftToday, after.due, after.answeredToday], [undefined, 0, 5, 4]);
      assert.ok((await readReview(world.needs)(employee, true)).asked);
    });

    it("can be finished after it was withdrawn, in the version that was begun", async () => {
      const needs = { ...world.needs, content: { ...world.needs.content, courses: [] } };
      const { courses } = await listCourses(needs)(employee);
      assert.deepEqual(
        courses.map((one) => [one.course.id, one.standing]),
        [[id, "ongoing"]],
      );
      assert.ok((await saveStepWork(needs)(employee, id, 4, allRight(course, 4))).ok);
      const last = await saveStepWork(needs)(employee, id, 5, allRight(course, 5));
      assert.deepEqual(last, {
        ok: true,
        value: { isStepDone: true, isCourseFinished: true, next: undefined },
      });
      const { finished } = await readTranscript(needs)(employee);
      assert.deepEqual(
        finished.map(({ course: taken, enrolment }) => [
          taken.id,
          enrolment.finishedOn,
          enrolment.validUntil,
        ]),
        [[id, "2026-12-20", undefined]],
      );
      assert.deepEqual((await toldOf(world, employee)).slice(-2), ["completed step", "completed course"]);
      assert.deepEqual((await listCourses(needs)(other)).courses, []);
      assert.equal((await readCourse(needs)(other, id)).ok, false);
    });

    it("is begun again where knowledge must be renewed, with a clean sheet", async () => {
      const renewed = { ...course, version: "2.0", renewMonths: 12 };
      const needs = { ...world.needs, content: { ...world.needs.content, courses: [renewed] } };
      assert.ok((await startCourse(needs)(employee, id)).ok);
      const read = await readStep(needs)(employee, id, 1);
      assert.ok(read.ok);
      assert.deepEqual([read.value.course.version, read.value.work.answers], ["2.0", {}]);
      for (const number of [1, 2, 3, 4, 5])
        assert.ok((await saveStepWork(needs)(employee, id, number, allRight(renewed, number))).ok);
      const { finished } = await readTranscript(needs)(employee);
      assert.deepEqual(
        finished.map(({ course: taken, enrolment }) => [taken.version, enrolment.validUntil]),
        [
          ["1.0", undefined],
          ["2.0", "2027-12-20"],
        ].toReversed(),
      );
      const text = await recordTextOf(world, employee);
      assert.equal(text.split('extensions/renewal":true').length, 2);
      assert.match(text, /extensions\/valid-until":"2027-12-20"/);
      world.setTime("2027-11-20T09:00:00+01:00");
      const { courses } = await listCourses(needs)(employee);
      assert.deepEqual(
        courses.map(({ standing }) => standing),
        ["toRenew"],
      );
      const renewals = (from: typeof needs.content) =>
        world.needs.database.asTenant(world.tenant, async (tx) => {
          const today = day("2027-11-20");
          const { toRenew } = await learningNow(tx, from, employee.person, today);
          const waiting = await waitingThings(tx, from, {
            tenant: world.tenant,
            person: employee.person,
            today,
          });
          return [toRenew.length, waiting.filter(({ kind }) => kind === "renewal").length];
        });
      assert.deepEqual(await renewals(needs.content), [1, 1]);
      assert.deepEqual(await renewals({ ...needs.content, courses: [] }), [0, 0]);
    });
  });
}
