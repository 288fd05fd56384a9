import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeChoice } from "./judgeChoice.ts";

test("a choice at the step where the talk stands moves it on", () => {
  assert.equal(judgeChoice([], 0, "ask"), "next");
  assert.equal(judgeChoice(["ask"], 1, "ask"), "next");
});

test("the same choice sent twice is taken once", () => {
  assert.equal(judgeChoice(["ask"], 0, "ask"), "alreadyTaken");
});

test("another choice at a step that has passed, or one that has not come, changes nothing", () => {
  assert.equal(judgeChoice(["ask", "wait"], 0, "shout"), "stale");
  assert.equal(judgeChoice(["ask"], 2, "shout"), "stale");
  assert.equal(judgeChoice([], -1, "shout"), "stale");
});
