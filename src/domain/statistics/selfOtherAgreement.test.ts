import assert from "node:assert/strict";
import { test } from "node:test";
import { randomIndex, seededRandom, type RandomSource } from "../shared/random.ts";
import { normalQuantile } from "./distributions/normal.ts";
import { scaleMomentsOf } from "./scaleMoments.ts";
import { pooledRaterSpread, selfOtherAgreement } from "./selfOtherAgreement.ts";

test("raters who answer 3 5, 2 2 5 and 4 have squares 2 + 6 + 0 over 1 + 2 + 0 degrees of freedom", () => {
  const spread = pooledRaterSpread([scaleMomentsOf([3, 5]), scaleMomentsOf([2, 2, 5]), scaleMomentsOf([4])]);
  assert.deepEqual(spread, { variance: 8 / 3, degreesOfFreedom: 3 });
});

test("groups of single raters have no spread", () => {
  assert.equal(pooledRaterSpread([scaleMomentsOf([3]), scaleMomentsOf([4])]), undefined);
});

test("who answers as the four others do on average agrees fully", () => {
  const spread = { variance: 0.5, degreesOfFreedom: 200 };
  const agreement = selfOtherAgreement(3.5, scaleMomentsOf([3, 4, 3.2, 3.8]), spread)!;
  assert.ok(Math.abs(agreement.gap) < 1e-12);
  assert.ok(Math.abs(agreement.agreement - 1) < 1e-12);
  assert.equal(agreement.verdict, "cannotTell");
});

test("one and a half steps above four others is seen as higher, with the uncertainty of four", () => {
  const spread = { variance: 0.49, degreesOfFreedom: 100_000_000 };
  const agreement = selfOtherAgreement(5, scaleMomentsOf([3, 4, 3.2, 3.8]), spread)!;
  assert.equal(agreement.gap, 1.5);
  // 1.96 · 0.7 / √4 = 0.686; 1.5 / (0.7 √1.25) = 1.9166, two-sided normal probability 0.0553
  assert.equal(agreement.interval.low.toFixed(3), "0.814");
  assert.equal(agreement.interval.high.toFixed(3), "2.186");
  assert.equal(agreement.agreement.toFixed(4), "0.0553");
  assert.equal(agreement.verdict, "seesSelfHigher");
  assert.equal(selfOtherAgreement(2, scaleMomentsOf([3, 4, 3.2, 3.8]), spread)?.verdict, "seesSelfLower");
});

test("without other raters, or where no raters differ, nothing is said", () => {
  assert.equal(selfOtherAgreement(4, scaleMomentsOf([]), { variance: 0.5, degreesOfFreedom: 9 }), undefined);
  assert.equal(
    selfOtherAgreement(4, scaleMomentsOf([4, 4]), { variance: 0, degreesOfFreedom: 9 }),
    undefined,
  );
});

test("were the person one more rater, agreement below 0.05 comes one time in twenty with four raters", () => {
  const random = seededRandom(20_261_101);
  const rating = normalRating(random);
  let surprising = 0;
  const rounds = 4000;
  for (let round = 0; round < rounds; round += 1) {
    const groups = Array.from({ length: 12 }, () => {
      const person = 2 + randomIndex(random, 3);
      return Array.from({ length: 5 }, () => rating(person));
    });
    const others = groups.map((group) => scaleMomentsOf(group.slice(1)));
    const result = selfOtherAgreement(groups[0]![0]!, others[0]!, pooledRaterSpread(others)!)!;
    if (result.agreement < 0.05) surprising += 1;
  }
  const share = surprising / rounds;
  assert.ok(share > 0.04 && share < 0.06, `${share}`);
});

function normalRating(random: RandomSource): (mean: number) => number {
  return (mean) => mean + 0.7 * normalQuantile(Math.max(1e-12, random()));
}
