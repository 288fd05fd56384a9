import assert from "node:assert/strict";
import { test } from "node:test";
import { covariancesOf } from "../statistics/itemMoments.ts";
import { agreeMoments } from "./agreeMoments.ts";
import { unitStatistics } from "./unitStatistics.ts";

/** Answers 1 to 5 on two items, 0 where left out. */
const statisticsOf = (rows: readonly (readonly number[])[]) =>
  unitStatistics(
    {
      rows: rows.length,
      items: 2,
      answers: Uint8Array.from(rows.flat()),
      missing: 0,
      groups: new Uint32Array(rows.length),
      groupCount: 1,
    },
    1,
    5,
  )[0]!;
const close = (value: number, expected: number) => assert.ok(Math.abs(value - expected) < 1e-12);

const complete = [[1, 2], [3, 3], [4, 5], [2, 1]]; // prettier-ignore

test("where everybody answered everything nothing changes", () => {
  const statistics = statisticsOf(complete);
  assert.equal(agreeMoments(statistics, 1), statistics);
});

test("means and variances are those of everybody, so that who left out an item cannot be subtracted", () => {
  const { moments } = agreeMoments(statisticsOf([...complete, [5, 0]]), 1);
  assert.equal(moments.n, 4);
  close(moments.sums[0]! / 4, 3); // (1 + 3 + 4 + 2 + 5) / 5, where the complete have 2.5
  close(covariancesOf(moments)![0]![0]!, 2.5); // of 1, 2, 3, 4, 5, where the complete have 5/3
  close(moments.sums[1]! / 4, 2.75);
});

test("correlations stay those of the complete", () => {
  const correlation = (rows: readonly (readonly number[])[]) => {
    const covariances = covariancesOf(agreeMoments(statisticsOf(rows), 1).moments)!;
    return covariances[0]![1]! / Math.sqrt(covariances[0]![0]! * covariances[1]![1]!);
  };
  close(correlation([...complete, [5, 0], [0, 4]]), correlation(complete));
});
