import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../shared/day.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Course } from "./course.ts";
import { coursesByNeed } from "./coursesByNeed.ts";
import { finishEnrolment, standingIn, type Enrolment, type EnrolmentId } from "./enrolment.ts";
import { nextStep, noWork, unansweredIn } from "./stepWork.ts";

const begun: Enrolment = {
  id: "e" as EnrolmentId, // no parser is asked
  person: "p" as PersonId, // as above
  courseId: "c",
  version: "1",
  startedOn: day("2026-01-31"),
  finishedOn: undefined,
  validUntil: undefined,
};

const course = (id: string, ...competencyIds: readonly string[]): Course => ({
  id,
  version: "1",
  licence: "",
  frameworkId: "f",
  competencyIds,
  audience: "everybody",
  renewMonths: undefined,
  sources: [],
  lawAsOf: undefined,
  texts: {
    sv: {
      title: "",
      summary: "",
      steps: [
        {
          title: "",
          minutes: 5,
          parts: [
            { kind: "question", id: "q", text: "", answers: [] },
            { kind: "recall", id: "r", text: "", answer: "" },
            { kind: "reflection", id: "t", text: "" },
          ],
        },
        { title: "", minutes: 5, parts: [] },
      ],
    },
    en: undefined,
  },
});

describe("taking a course", () => {
  it("stands still, goes on, is finished and is to be renewed a month before it ends", () => {
    assert.equal(standingIn([], day("2026-02-01")), "notBegun");
    assert.equal(standingIn([begun], day("2026-02-01")), "ongoing");
    const finished = finishEnrolment(begun, 12, day("2026-02-28"));
    assert.equal(finished.validUntil, "2027-02-28");
    assert.equal(standingIn([finished], day("2027-01-27")), "finished");
    assert.equal(standingIn([finished], day("2027-01-28")), "toRenew");
    assert.equal(standingIn([begun, finished], day("2027-03-01")), "ongoing");
  });

  it("of a short course is not asked for until two thirds of its time have gone", () => {
    const finished = finishEnrolment(begun, 1, day("2026-03-01"));
    assert.equal(finished.validUntil, "2026-04-01");
    assert.equal(standingIn([finished], day("2026-03-01")), "finished");
    assert.equal(standingIn([finished], day("2026-03-21")), "finished");
    assert.equal(standingIn([finished], day("2026-03-22")), "toRenew");
  });

  it("never has to be renewed when the law does not ask for it", () => {
    const finished = finishEnrolment(begun, undefined, day("2026-02-28"));
    assert.equal(standingIn([finished], day("2046-02-28")), "finished");
  });

  it("goes to the first step that is not done", () => {
    const two = course("c", "listening");
    assert.equal(nextStep(two, new Set()), 1);
    assert.equal(nextStep(two, new Set([1])), 2);
    assert.equal(nextStep(two, new Set([1, 2])), undefined);
  });

  it("waits for every question of a step, right or wrong, and for nothing else", () => {
    const step = course("c").texts.sv.steps[0]!;
    assert.deepEqual(unansweredIn(step, noWork), ["q", "r"]);
    const kept = { chosen: [0], isGuess: false, isAnswered: false };
    assert.deepEqual(unansweredIn(step, { ...noWork, answers: { q: kept } }), ["q", "r"]);
    assert.deepEqual(
      unansweredIn(step, {
        ...noWork,
        answers: { q: { ...kept, isAnswered: true } },
        recalls: { r: "again" },
      }),
      [],
    );
  });
});

describe("courses by need", () => {
  it("stand in the order of what is wanted, those that train it first of all before others, each once", () => {
    const [a, b, c] = [course("a", "change", "listening"), course("b", "listening"), course("c", "economy")];
    const wanted = [
      { competencyId: "listening", because: "need" },
      { competencyId: "change", because: "goal" },
    ] as const;
    assert.deepEqual(
      coursesByNeed([a, b, c], wanted).map(({ course, wanted }) => [course.id, wanted.competencyId]),
      [
        ["b", "listening"],
        ["a", "listening"],
      ],
    );
    assert.deepEqual(coursesByNeed([a], []), []);
  });
});
