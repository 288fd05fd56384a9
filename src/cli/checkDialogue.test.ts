import assert from "node:assert/strict";
import { test } from "node:test";
import type { StoryWalk } from "../domain/dialogue/checkStory.ts";
import { checkDialogue } from "./checkDialogue.ts";

const walk: StoryWalk = {
  lines: [],
  places: [],
  knotsReached: new Set(),
  outcomes: new Map([["plan", 3]]),
  deadEnds: [],
  failures: [],
  states: 9,
  isCapped: false,
  choicesOnAWay: { fewest: 2, most: 5 },
};

test("a dialogue without problems: how much was walked, and whether that was all", async () => {
  assert.deepEqual(await checkDialogue(["folder"], async () => ({ problems: [], walk })), {
    ok: true,
    value: {
      states: 9,
      allWalked: true,
      choicesOnAWay: { fewest: 2, most: 5 },
      endings: { plan: 3 },
    },
  });
});

test("problems, one a line", async () => {
  assert.deepEqual(await checkDialogue(["folder"], async () => ({ problems: ["one", "two"], walk })), {
    ok: false,
    error: "one\ntwo",
  });
});

test("a folder is needed", async () => {
  assert.deepEqual(await checkDialogue([], async () => ({ problems: [], walk })), {
    ok: false,
    error: "A file is needed: check-dialogue FOLDER",
  });
});
