import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Question } from "./course.ts";
import { gradeOfAnswer, isAnsweredRight } from "./spacing.ts";

const twoRight: Question = {
  kind: "question",
  id: "q",
  text: "?",
  answers: [true, false, true].map((isRight) => ({ text: "", isRight, reply: "" })),
};

describe("an answer", () => {
  it("is right when exactly the right ones are chosen", () => {
    assert.equal(isAnsweredRight(twoRight, [0, 2]), true);
    assert.equal(isAnsweredRight(twoRight, [2, 0]), true);
    assert.equal(isAnsweredRight(twoRight, [0]), false);
    assert.equal(isAnsweredRight(twoRight, [0, 1, 2]), false);
    assert.equal(isAnsweredRight(twoRight, []), false);
  });

  it("is remembered at once, with a guess, or not", () => {
    assert.equal(gradeOfAnswer(true, false), "good");
    assert.equal(gradeOfAnswer(true, true), "hard");
    assert.equal(gradeOfAnswer(false, false), "again");
    assert.equal(gradeOfAnswer(false, true), "again");
  });
});
