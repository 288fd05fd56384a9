import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failuresCountFor, waitAfterFailures, type SlowdownRule } from "./signInSlowdown.ts";

const rule: SlowdownRule = { free: 3, firstWait: 1000, longestWait: 5000 };
const start = Date.parse("2026-11-23T09:00:00Z");
const at = (milliseconds: number) => new Date(start + milliseconds);
const failures = (count: number) => Array.from({ length: count }, () => at(0));

describe("the wait after failed attempts to sign in", () => {
  it("is nothing while failures are free", () => {
    assert.equal(waitAfterFailures([], rule, at(0)), 0);
    assert.equal(waitAfterFailures(failures(2), rule, at(0)), 0);
  });

  it("doubles with each failure up to the longest", () => {
    const waits = [3, 4, 5, 6, 40].map((count) => waitAfterFailures(failures(count), rule, at(0)));
    assert.deepEqual(waits, [1000, 2000, 4000, 5000, 5000]);
  });

  it("passes with time, counted from the latest failure", () => {
    assert.equal(waitAfterFailures(failures(3), rule, at(400)), 600);
    assert.equal(waitAfterFailures(failures(3), rule, at(1000)), 0);
    assert.equal(waitAfterFailures([at(0), at(0), at(700)], rule, at(1000)), 700);
  });

  it("forgets failures that are old", () => {
    assert.equal(waitAfterFailures(failures(10), rule, at(failuresCountFor)), 0);
  });
});
