import assert from "node:assert/strict";
import { test } from "node:test";
import { meanToIndex, reverseAnswer } from "./bounds.ts";
import { hmeIndex } from "./hmeIndex.ts";
import { scaleIndex } from "./scaleIndex.ts";

test("a mean of 1 is 0, of 3 is 50 and of 5 is 100", () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((mean) => meanToIndex(mean, { min: 1, max: 5 })),
    [0, 25, 50, 75, 100],
  );
});

test("an answer on −3 to 3 is turned to its opposite", () => {
  assert.equal(reverseAnswer(2, { min: -3, max: 3 }), -2);
  assert.equal(reverseAnswer(4, { min: 1, max: 6 }), 3);
});

test("sub-indices are means of three items, the total of nine", () => {
  const hme = hmeIndex([5, 4, 3, 4, 4, 4, 2, 3, 4]);
  assert.deepEqual(hme, {
    items: [100, 75, 50, 75, 75, 75, 25, 50, 75],
    motivation: 75,
    leadership: 75,
    governance: 50,
    total: 600 / 9,
  });
});

// Enkoping 2017: motivation 82, leadership 79, governance 84, total 82 (the municipality's own page).
test("the total of sub-indices 82, 79 and 84 is 81.67, published as 82", () => {
  const itemMean = (index: number) => 1 + index / 25;
  const hme = hmeIndex([82, 82, 82, 79, 79, 79, 84, 84, 84].map(itemMean));
  assert.equal(hme.total?.toFixed(2), "81.67");
  assert.equal(Math.round(hme.total), 82);
});

test("an item that nobody answered leaves its sub-index and the total undefined, the others stand", () => {
  const hme = hmeIndex([5, 4, 3, 4, undefined, 4, 2, 3, 4]);
  assert.equal(hme.motivation, 75);
  assert.equal(hme.leadership, undefined);
  assert.equal(hme.governance, 50);
  assert.equal(hme.total, undefined);
});

test("eight items are no HME", () => {
  assert.throws(() => hmeIndex([1, 2, 3, 4, 5, 1, 2, 3]), RangeError);
});

test("a scale without items has no index", () => {
  assert.equal(scaleIndex([], { min: 1, max: 5 }), undefined);
});
