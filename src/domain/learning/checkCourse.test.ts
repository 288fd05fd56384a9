import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkCourse } from "./checkCourse.ts";
import { sayOfCourse } from "./courseSentences.ts";
import type { Course, CourseBlock, CourseText, Question } from "./course.ts";

const question: Question = {
  kind: "question",
  id: "one",
  text: "?",
  answers: [
    { text: "a", isRight: true, reply: "yes" },
    { text: "b", isRight: false, reply: "no" },
  ],
};

const textWith = (...parts: readonly CourseBlock[]): CourseText => ({
  title: "Listening",
  summary: "Listens",
  steps: [{ title: "First", minutes: 5, parts }],
});

const course = (sv: CourseText, en?: CourseText): Course => ({
  id: "small",
  version: "1",
  licence: "CC-BY-4.0",
  frameworkId: "framework",
  competencyIds: ["listening"],
  audience: "everybody",
  renewMonths: undefined,
  sources: ["us"],
  lawAsOf: undefined,
  texts: { sv, en },
});

const faults = (checked: Course, dialogueIds?: ReadonlySet<string>) =>
  checkCourse(checked, { competencyIds: new Set(["listening"]), dialogueIds }).map(({ said }) =>
    sayOfCourse(said),
  );

describe("a course", () => {
  it("is right with one question that can be answered rightly", () => {
    assert.deepEqual(faults(course(textWith(question), textWith(question))), []);
  });

  it("names competencies that there are", () => {
    assert.deepEqual(faults({ ...course(textWith(question)), competencyIds: ["flying"] }), [
      "the course names competency flying, which the framework does not have",
    ]);
  });

  it("has steps of three to ten minutes with something in them", () => {
    const steps = [
      { title: "Long", minutes: 11, parts: [question] },
      { title: "Empty", minutes: 3, parts: [] },
    ];
    assert.deepEqual(faults(course({ title: "", summary: "", steps })), [
      "step “Long” must take 3 to 10 minutes",
      "step “Empty” is empty",
    ]);
    assert.deepEqual(faults(course({ title: "", summary: "", steps: [] })), ["the course has no steps"]);
  });

  it("has questions with two to five answers, one of them right", () => {
    const answer = { text: "a", isRight: false, reply: "" };
    assert.deepEqual(faults(course(textWith({ ...question, answers: [answer, answer] }))), [
      "question one has no right answer",
    ]);
    assert.deepEqual(faults(course(textWith({ ...question, answers: [{ ...answer, isRight: true }] }))), [
      "question one must have 2 to 5 answers",
    ]);
  });

  it("has each id once, and says in which step", () => {
    const twice = course(textWith(question, { kind: "reflection", id: "one", text: "." }));
    assert.deepEqual(checkCourse(twice, { competencyIds: new Set(["listening"]), dialogueIds: undefined }), [
      { language: "sv", step: 1, block: "one", said: ["idTwice", "one"] },
      { language: "sv", step: 1, block: "one", said: ["idTwice", "one"] },
    ]);
  });

  it("has commitments that come back within a month, checklists with something to tick", () => {
    assert.deepEqual(
      faults(
        course(
          textWith(
            { kind: "commitment", id: "c", days: 31, text: "." },
            { kind: "checklist", id: "l", items: [] },
          ),
        ),
      ),
      ["commitment c must come back after 1 to 30 days", "checklist l has nothing to tick"],
    );
  });

  it("names dialogues that there are, where dialogues are known", () => {
    const played = course(textWith({ kind: "dialogue", id: "talk" }));
    assert.deepEqual(faults(played), []);
    assert.deepEqual(faults(played, new Set(["talk"])), []);
    assert.deepEqual(faults(played, new Set()), ["dialogue talk does not exist"]);
  });

  it("has the same steps, blocks and right answers in both languages", () => {
    const turned = { ...question, answers: question.answers.toReversed() };
    assert.deepEqual(faults(course(textWith(question), textWith(turned))), [
      "one is not the same question as in Swedish",
    ]);
    assert.deepEqual(faults(course(textWith(question), textWith({ ...question, id: "two" }))), [
      "one is missing in English",
      "two is missing in Swedish",
    ]);
    assert.deepEqual(faults(course(textWith(question), { ...textWith(question), steps: [] })), [
      "the course has no steps",
      "the course has 0 steps where the Swedish text has 1",
    ]);
  });
});
