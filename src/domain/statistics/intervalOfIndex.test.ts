import assert from "node:assert/strict";
import { test } from "node:test";
import {
  needsReferenceData,
  readReferenceCsv,
  readReferenceJson,
} from "../../../test/reference/referenceData.ts";
import { randomIndex, seededRandom } from "../shared/random.ts";
import { intervalOfIndex } from "./intervalOfIndex.ts";
import { intervalOfMean } from "./intervalOfMean.ts";
import { scaleMomentsOf } from "./scaleMoments.ts";

const hme = { min: 1, max: 5, items: 9 };

function assertClose(actual: number, expected: number, tolerance = 1e-6): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

// R 4.2.2, t.test
interface Sleep {
  readonly sleep: { readonly ci95: readonly [number, number] };
}

test(
  "the interval of a mean agrees with R's t.test of the ten differences in sleep",
  needsReferenceData,
  () => {
    const expected = readReferenceJson("effects/expected.json") as Sleep; // the shape of this very file
    const hours = readReferenceCsv("effects/sleep.csv").map((row) => Number(row["extra"]));
    const differences = hours.slice(0, 10).map((first, person) => first - hours[person + 10]!);
    const interval = intervalOfMean(scaleMomentsOf(differences), 0)!;
    assertClose(interval.low, expected.sleep.ci95[0]);
    assertClose(interval.high, expected.sleep.ci95[1]);
  },
);

test("five who all score the same are known to the rounding of the scale, no better", () => {
  const scores = scaleMomentsOf([4, 4, 4, 4, 4]);
  const interval = intervalOfIndex({ index: 75, scores }, hme)!;
  // t(0.975; 4) = 2.776445; s = (1/9)/√12 answer steps; 25 index points a step
  assertClose(75 - interval.low, (2.7764451051977987 * 25) / 9 / Math.sqrt(12 * 5), 1e-9);
  assertClose(interval.high - 75, 75 - interval.low, 1e-9);
});

test("an index near the top keeps its interval within 100", () => {
  const interval = intervalOfIndex({ index: 97, scores: scaleMomentsOf([5, 5, 5, 4.5, 5]) }, hme)!;
  assert.equal(interval.high, 100);
  assert.ok(interval.low > 80 && interval.low < 97);
});

const leadershipItems = "AF06 AF07 AP12 AP17 AP33 AP34 AS14 AS15 AS16 AS17 AS28".split(" ");

test(
  "of 4,000 small units drawn from real answers, 95 % of the intervals hold the truth",
  needsReferenceData,
  () => {
    const random = seededRandom(1996);
    const population = readReferenceCsv("multilevel/bhr2000.csv").map(
      (row) => leadershipItems.reduce((sum, item) => sum + Number(row[item]), 0) / leadershipItems.length,
    );
    const truth = population.reduce((sum, score) => sum + score, 0) / population.length;
    for (const n of [5, 10, 28]) {
      let held = 0;
      for (let draw = 0; draw < 4000; draw += 1) {
        const unit = Array.from({ length: n }, () => population[randomIndex(random, population.length)]!);
        const interval = intervalOfMean(scaleMomentsOf(unit), 1 / leadershipItems.length)!;
        if (interval.low <= truth && truth <= interval.high) held += 1;
      }
      assert.ok(held / 4000 > 0.94 && held / 4000 < 0.96, `${n}: ${held / 4000}`);
    }
  },
);
