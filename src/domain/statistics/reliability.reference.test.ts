import assert from "node:assert/strict";
import { test } from "node:test";
import {
  needsReferenceData,
  readReferenceCsv,
  readReferenceJson,
} from "../../../test/reference/referenceData.ts";
import type { AnswerTable } from "./answerTable.ts";
import { reverseAnswer } from "./bounds.ts";
import { cronbachAlpha } from "./cronbachAlpha.ts";
import { feldtInterval } from "./feldtInterval.ts";
import { covariancesOf } from "./itemMoments.ts";
import { itemMomentsByGroup } from "./itemMomentsByGroup.ts";
import { pairwiseCovariances } from "./pairwiseCovariances.ts";

// Expected values: R 4.2.2, psych 2.2.9; data: bfi (psychTools) and HolzingerSwineford1939 (lavaan).

interface Reliability {
  readonly raw_alpha_pairwise: number;
  readonly n_complete: number;
  readonly alpha_listwise: number;
  readonly alpha_listwise_feldt95: readonly [number, number];
}
interface Expected {
  readonly bfi: Record<"agree" | "extraversion", Reliability>;
  readonly hs: Record<"visual" | "textual" | "speed", Reliability>;
}

function expectedValues(): Expected {
  return readReferenceJson("reliability/expected.json") as Expected; // the shape of this very file
}

const sixPoint = { min: 1, max: 6 };

function readAnswers(file: string, items: readonly string[], reversed: readonly string[] = []): AnswerTable {
  const rows = readReferenceCsv(`reliability/${file}.csv`);
  const answerOf = (row: Record<string, string>, item: string): number => {
    if (row[item] === "" || row[item] === "NA") return Number.NaN;
    return reversed.includes(item) ? reverseAnswer(Number(row[item]), sixPoint) : Number(row[item]);
  };
  return {
    rows: rows.length,
    items: items.length,
    answers: Float64Array.from(rows.flatMap((row) => items.map((item) => answerOf(row, item)))),
    missing: Number.NaN,
    groups: new Uint32Array(rows.length),
    groupCount: 1,
  };
}

function assertReliability(table: AnswerTable, expected: Reliability): void {
  const [complete] = itemMomentsByGroup(table);
  assert.equal(complete!.n, expected.n_complete);
  const alpha = cronbachAlpha(covariancesOf(complete!)!)!;
  assertClose(alpha, expected.alpha_listwise);
  assertClose(cronbachAlpha(pairwiseCovariances(table)!)!, expected.raw_alpha_pairwise);
  const interval = feldtInterval(alpha, complete!.n, table.items)!;
  assertClose(interval.low, expected.alpha_listwise_feldt95[0]);
  assertClose(interval.high, expected.alpha_listwise_feldt95[1]);
}

function assertClose(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 1e-9, `${actual} is not ${expected}`);
}

test(
  "alpha with missing answers and reversed items agrees with psych, both ways of deletion",
  needsReferenceData,
  () => {
    const { bfi } = expectedValues();
    assertReliability(readAnswers("bfi", ["A1", "A2", "A3", "A4", "A5"], ["A1"]), bfi.agree);
    assertReliability(readAnswers("bfi", ["E1", "E2", "E3", "E4", "E5"], ["E1", "E2"]), bfi.extraversion);
  },
);

test("alpha of decimal answers and its Feldt interval agree with R", needsReferenceData, () => {
  const { hs } = expectedValues();
  assertReliability(readAnswers("HolzingerSwineford1939", ["x1", "x2", "x3"]), hs.visual);
  assertReliability(readAnswers("HolzingerSwineford1939", ["x4", "x5", "x6"]), hs.textual);
  assertReliability(readAnswers("HolzingerSwineford1939", ["x7", "x8", "x9"]), hs.speed);
});
