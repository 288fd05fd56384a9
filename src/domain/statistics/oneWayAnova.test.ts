import assert from "node:assert/strict";
import { test } from "node:test";
import { icc1Anova } from "./icc1Anova.ts";
import { icc1Reml } from "./icc1Reml.ts";
import { icc2Anova } from "./icc2Anova.ts";
import { oneWayAnova } from "./oneWayAnova.ts";
import { scaleMomentsOf } from "./scaleMoments.ts";

const groupsOf = (...groups: readonly (readonly number[])[]) => groups.map((group) => scaleMomentsOf(group));

test("two groups, 1 2 3 and 3 4 5: MSB 6, MSW 1, ICC(1) 0.625 and ICC(2) five sixths", () => {
  const anova = oneWayAnova(groupsOf([1, 2, 3], [3, 4, 5]))!;
  assert.equal(anova.meanSquareBetween, 6);
  assert.equal(anova.meanSquareWithin, 1);
  assert.equal(anova.k0, 3);
  assert.equal(anova.etaSquared, 0.6);
  assert.equal(icc1Anova(anova, "meanGroupSize"), 0.625);
  assert.equal(icc2Anova(anova)?.toFixed(12), "0.833333333333");
});

test("in groups of one size REML gives what ANOVA gives, as long as that is positive", () => {
  const groups = groupsOf([1, 2, 3], [3, 4, 5], [2, 5, 3], [1, 1, 2]);
  const byAnova = icc1Anova(oneWayAnova(groups)!, "k0");
  assert.ok(byAnova > 0);
  assert.ok(Math.abs(icc1Reml(groups)! - byAnova) < 1e-12);
});

test("groups that differ less than chance have a negative ICC(1) by ANOVA and exactly 0 by REML", () => {
  const groups = groupsOf([1, 3, 5], [5, 1, 3], [3, 5, 1.5]);
  const anova = oneWayAnova(groups)!;
  assert.ok(icc1Anova(anova, "meanGroupSize") < -0.4);
  assert.ok(icc2Anova(anova)! < 0);
  assert.equal(icc1Reml(groups), 0);
});

test("groups of the very same mean have an ICC(1) of −1/(k − 1) and no ICC(2)", () => {
  const anova = oneWayAnova(groupsOf([1, 2, 3], [3, 2, 1]))!;
  assert.equal(icc1Anova(anova, "meanGroupSize"), -0.5);
  assert.equal(icc2Anova(anova), undefined);
});

test("members who all agree within groups that differ give 1", () => {
  const groups = groupsOf([1.1, 1.1, 1.1], [4.3, 4.3]);
  assert.equal(icc1Anova(oneWayAnova(groups)!, "meanGroupSize"), 1);
  assert.equal(icc1Reml(groups), 1);
});

test("one group, groups of one, or answers that are all the same tell nothing of groups", () => {
  for (const groups of [
    groupsOf([1, 2, 3]),
    groupsOf([1], [2], [3]),
    groupsOf([3.3, 3.3, 3.3], [3.3, 3.3, 3.3]),
    [],
  ]) {
    assert.equal(oneWayAnova(groups), undefined);
    assert.equal(icc1Reml(groups), undefined);
  }
});

test("a group without answers does not count as a group", () => {
  const anova = oneWayAnova(groupsOf([1, 2, 3], [], [3, 4, 5]))!;
  assert.equal(anova.groups, 2);
  assert.equal(anova.meanSquareBetween, 6);
});

test("adding the same number to every answer changes no ICC", () => {
  const raw = [
    [1, 2, 4],
    [3, 4, 5, 5],
    [2, 2],
  ];
  const shifted = raw.map((group) => group.map((answer) => answer - 7));
  assert.ok(Math.abs(icc1Reml(groupsOf(...raw))! - icc1Reml(groupsOf(...shifted))!) < 1e-10);
});
