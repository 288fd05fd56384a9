import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { answerOrder } from "./answerOrder.ts";
import type { Question } from "./course.ts";

const question = (id: string, text = "Yes"): Question => ({
  kind: "question",
  id,
  text: "What?",
  answers: [0, 1, 2, 3].map((place) => ({ text: `${text} ${place}`, isRight: place === 1, reply: "So." })),
});
const readers = Array.from({ length: 400 }, (_, number) => `reader-${number}`);

describe("the order of a question's answers", () => {
  it("is the same for one reader each time and in each language", () => {
    assert.deepEqual(answerOrder(question("a", "Ja"), "kim"), answerOrder(question("a"), "kim"));
  });

  it("holds every answer once", () => {
    for (const reader of readers)
      assert.deepEqual(new Set(answerOrder(question("a"), reader)), new Set([0, 1, 2, 3]));
  });

  it("lets the right answer stand at each place about as often", () => {
    const first = [0, 1, 2, 3].map(
      (place) => readers.filter((reader) => answerOrder(question("a"), reader)[place] === 1).length,
    );
    for (const count of first) assert.ok(count > 70 && count < 130, String(first));
  });

  it("differs between questions for one reader", () => {
    const orders = readers.map((id) => answerOrder(question(id), "kim").join());
    assert.equal(new Set(orders).size, 24);
  });

  it("is as written where the author keeps it", () => {
    assert.deepEqual(answerOrder({ ...question("a"), keepsOrder: true }, "kim"), [0, 1, 2, 3]);
  });
});
