import assert from "node:assert/strict";
import { test } from "node:test";
import {
  needsReferenceData,
  readReferenceCsv,
  readReferenceJson,
} from "../../../test/reference/referenceData.ts";
import { changeBetweenRounds } from "./changeBetweenRounds.ts";
import { differenceOfMeans } from "./differenceOfMeans.ts";
import { intervalOfIndex } from "./intervalOfIndex.ts";
import { scaleMomentsOf } from "./scaleMoments.ts";

function assertClose(actual: number | undefined, expected: number, tolerance = 1e-6): void {
  assert.ok(actual !== undefined && Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

// R 4.2.2, t.test: Student's sleep data and LaLonde's experiment.
interface Welch {
  readonly diff: number;
  readonly df: number;
  readonly ci95: readonly [number, number];
}
interface Effects {
  readonly sleep: { readonly ci95: readonly [number, number]; readonly welch: Welch };
  readonly nsw: { readonly diff_welch: Welch };
}

test("Welch's interval and degrees of freedom agree with R's t.test", needsReferenceData, () => {
  const expected = readReferenceJson("effects/expected.json") as Effects; // the shape of this very file
  const sleep = readReferenceCsv("effects/sleep.csv");
  const extra = (group: string) =>
    scaleMomentsOf(sleep.filter((row) => row["group"] === group).map((row) => Number(row["extra"])));
  const nsw = readReferenceCsv("effects/nsw_dehejia_wahba.csv");
  const earnings = (treat: string) =>
    scaleMomentsOf(nsw.filter((row) => row["treat"] === treat).map((row) => Number(row["re78"])));
  for (const [difference, welch] of [
    [differenceOfMeans(extra("1"), extra("2"), 0)!, expected.sleep.welch],
    [differenceOfMeans(earnings("1"), earnings("0"), 0)!, expected.nsw.diff_welch],
  ] as const) {
    assertClose(difference.difference, welch.diff);
    assertClose(difference.degreesOfFreedom, welch.df);
    assertClose(difference.interval.low, welch.ci95[0]);
    assertClose(difference.interval.high, welch.ci95[1]);
  }
});

const hme = { min: 1, max: 5, items: 9 };

test("a unit with one complete respondent has an index and no interval", () => {
  const one = { index: 75, scores: scaleMomentsOf([4]) };
  assert.equal(intervalOfIndex(one, hme), undefined);
  assert.equal(changeBetweenRounds(one, one, hme), undefined);
});

test("three points up among ten who differ is nothing that can be told", () => {
  const spread = [2, 3, 3, 4, 4, 4, 4, 5, 5, 5];
  const before = { index: 72, scores: scaleMomentsOf(spread) };
  const after = { index: 75, scores: scaleMomentsOf(spread.map((score) => Math.min(5, score + 0.12))) };
  const change = changeBetweenRounds(before, after, hme)!;
  assert.equal(change.change, 3);
  assert.equal(change.verdict, "cannotTell");
  assert.ok(change.interval.low < 0 && change.interval.high > 3);
});

test("a fall by thirty points among ten who agree is told, and is as large in the other direction", () => {
  const high = { index: 85, scores: scaleMomentsOf([4.2, 4.4, 4.4, 4.6, 4.2, 4.6, 4.4, 4.4, 4.2, 4.6]) };
  const low = { index: 55, scores: scaleMomentsOf([3.2, 3.0, 3.2, 3.4, 3.4, 3.0, 3.2, 3.2, 3.4, 3.0]) };
  assert.equal(changeBetweenRounds(high, low, hme)?.verdict, "lower");
  assert.equal(changeBetweenRounds(low, high, hme)?.verdict, "higher");
  const down = changeBetweenRounds(high, low, hme)!.interval;
  const up = changeBetweenRounds(low, high, hme)!.interval;
  assertClose(down.low, -up.high, 1e-12);
  assertClose(down.high, -up.low, 1e-12);
});
