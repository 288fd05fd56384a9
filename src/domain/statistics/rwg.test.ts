import assert from "node:assert/strict";
import { test } from "node:test";
import { rwg, uniformVariance } from "./rwg.ts";
import { rwgj } from "./rwgj.ts";

test("random answers on 1 to 5 have variance 2, on −3 to 3 variance 4", () => {
  assert.equal(uniformVariance({ min: 1, max: 5 }), 2);
  assert.equal(uniformVariance({ min: -3, max: 3 }), 4);
});

test("full agreement is 1, the variance of chance is 0, and more than chance is 0 too", () => {
  const bounds = { min: 1, max: 5 };
  assert.equal(rwg(0, bounds), 1);
  assert.equal(rwg(0.5, bounds), 0.75);
  assert.equal(rwg(2, bounds), 0);
  assert.equal(rwg(4, bounds), 0);
});

test("over ten items with half of chance's variance rWG(J) is ten elevenths", () => {
  const variances = Array.from({ length: 10 }, () => 1);
  assert.equal(rwgj(variances, { min: 1, max: 5 })?.toFixed(12), "0.909090909091");
});

test("rWG(J) of one item is rWG", () => {
  assert.equal(rwgj([0.5], { min: 1, max: 5 }), 0.75);
});

test("rWG(J) is 0 when items vary as much as chance or more", () => {
  assert.equal(rwgj([2, 2], { min: 1, max: 5 }), 0);
  assert.equal(rwgj([4, 4], { min: 1, max: 5 }), 0);
  assert.equal(rwgj([1.9, 2.3, 3.9], { min: 1, max: 5 }), 0);
});
