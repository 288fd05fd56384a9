import assert from "node:assert/strict";
import { test } from "node:test";
import {
  needsReferenceData,
  readReferenceCsv,
  readReferenceJson,
} from "../../../test/reference/referenceData.ts";
import type { AnswerTable } from "./answerTable.ts";
import { cronbachAlpha } from "./cronbachAlpha.ts";
import { icc1Anova } from "./icc1Anova.ts";
import { icc1Reml } from "./icc1Reml.ts";
import { icc2Anova } from "./icc2Anova.ts";
import { addItemMoments, covariancesOf, itemMomentsToScale, type ItemMoments } from "./itemMoments.ts";
import { itemMomentsByGroup } from "./itemMomentsByGroup.ts";
import { oneWayAnova } from "./oneWayAnova.ts";
import { pairwiseCovariances } from "./pairwiseCovariances.ts";
import { reliabilityOfGroupMean } from "./reliabilityOfGroupMean.ts";
import type { ScaleMoments } from "./scaleMoments.ts";
import { rwg } from "./rwg.ts";
import { rwgj } from "./rwgj.ts";

// Expected values: R 4.2.2, packages multilevel 2.7 and nlme 3.1.162; data: Bliese's bh1996, bhr2000, lq2002.

interface Multilevel {
  readonly N: number;
  readonly groups: number;
  readonly meanGroupSize: number;
  readonly k0: number;
  readonly MSB: number;
  readonly MSW: number;
  readonly F: number;
  readonly p: number;
  readonly ICC1_anova_meanN: number;
  readonly ICC1_anova_k0: number;
  readonly ICC2_anova: number;
  readonly eta2: number;
  readonly ICC1_reml: number;
  readonly ICC2_reml_spearmanbrown_meanN: number;
  readonly ICC2_reml_meanOfGroupReliabilities: number;
}
interface Alpha {
  readonly Alpha: number;
}
interface Agreement {
  readonly grpid: string;
  readonly rwg?: number;
  readonly "rwg.j"?: number;
  readonly gsize: number;
}
interface Expected {
  readonly bh1996: Record<"HRS" | "LEAD" | "COHES" | "WBEING", Multilevel>;
  readonly bhr2000: Record<"HRS" | "RELIG" | "LEADSCALE", Multilevel> & {
    readonly alpha_LEAD: Alpha;
    readonly rwg_RELIG: readonly Agreement[];
    readonly rwgj_LEAD: readonly Agreement[];
  };
  readonly lq2002: {
    readonly LEAD: Multilevel;
    readonly alpha_LEAD: Alpha;
    readonly rwgj_LEAD: readonly Agreement[];
  };
}

const fivePoint = { min: 1, max: 5 };
const bhr2000Leadership = "AF06 AF07 AP12 AP17 AP33 AP34 AS14 AS15 AS16 AS17 AS28".split(" ");
const lq2002Leadership = Array.from({ length: 11 }, (_, i) => `LEAD${String(i + 1).padStart(2, "0")}`);

function expectedValues(): Expected {
  return readReferenceJson("multilevel/expected.json") as Expected; // the shape of this very file
}

function readAnswers(
  file: string,
  groupColumn: string,
  items: readonly string[],
): { table: AnswerTable; groups: string[] } {
  const rows = readReferenceCsv(`multilevel/${file}.csv`);
  const groups = [...new Set(rows.map((row) => row[groupColumn]!))];
  const indexByGroup = new Map(groups.map((group, index) => [group, index]));
  const table = {
    rows: rows.length,
    items: items.length,
    answers: Float64Array.from(rows.flatMap((row) => items.map((item) => Number(row[item])))),
    missing: Number.NaN,
    groups: Uint32Array.from(rows, (row) => indexByGroup.get(row[groupColumn]!)!),
    groupCount: groups.length,
  };
  return { table, groups };
}

function assertClose(actual: number | undefined, expected: number, tolerance: number, what: string): void {
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= tolerance,
    `${what}: ${actual} is not ${expected}`,
  );
}

function assertMultilevel(moments: readonly ItemMoments[], expected: Multilevel): void {
  const scale = moments.map((group) => itemMomentsToScale(group));
  const anova = oneWayAnova(scale);
  assert.ok(anova !== undefined);
  assert.equal(anova.n, expected.N);
  assert.equal(anova.groups, expected.groups);
  assertClose(anova.meanGroupSize, expected.meanGroupSize, 1e-9, "mean group size");
  assertClose(anova.k0, expected.k0, 1e-9, "k0");
  assertClose(anova.meanSquareBetween, expected.MSB, 1e-9, "MSB");
  assertClose(anova.meanSquareWithin, expected.MSW, 1e-9, "MSW");
  assertClose(anova.etaSquared, expected.eta2, 1e-9, "eta squared");
  assertClose(anova.f?.value, expected.F, 1e-9, "F");
  assertClose((anova.f?.p ?? 0) / expected.p, 1, 1e-7, "p");
  assertClose(icc1Anova(anova, "meanGroupSize"), expected.ICC1_anova_meanN, 1e-9, "ICC(1)");
  assertClose(icc1Anova(anova, "k0"), expected.ICC1_anova_k0, 1e-9, "ICC(1) by k0");
  assertClose(icc2Anova(anova), expected.ICC2_anova, 1e-9, "ICC(2)");
  // nlme stops where the likelihood is flat: for RELIG 4e-6 beside the maximum, which is higher at this estimate.
  assertClose(icc1Reml(scale), expected.ICC1_reml, 1e-5, "ICC(1) by REML");
  assertReliabilities(scale, expected);
}

function assertReliabilities(scale: readonly ScaleMoments[], expected: Multilevel): void {
  const ofGroups = scale.map(({ n }) => reliabilityOfGroupMean(expected.ICC1_reml, n));
  const average = ofGroups.reduce((sum, reliability) => sum + reliability, 0) / scale.length;
  assertClose(average, expected.ICC2_reml_meanOfGroupReliabilities, 1e-7, "mean reliability");
  const ofMeanSize = reliabilityOfGroupMean(expected.ICC1_reml, expected.meanGroupSize);
  assertClose(ofMeanSize, expected.ICC2_reml_spearmanbrown_meanN, 1e-7, "Spearman–Brown");
}

test("bh1996: ICC(1), ICC(2) and the analysis of variance agree with R", needsReferenceData, () => {
  const expected = expectedValues().bh1996;
  for (const item of ["HRS", "LEAD", "COHES", "WBEING"] as const) {
    assertMultilevel(itemMomentsByGroup(readAnswers("bh1996", "GRP", [item]).table), expected[item]);
  }
});

test("bhr2000: ICC(1), ICC(2) and the analysis of variance agree with R", needsReferenceData, () => {
  const expected = expectedValues().bhr2000;
  for (const item of ["HRS", "RELIG"] as const) {
    assertMultilevel(itemMomentsByGroup(readAnswers("bhr2000", "GRP", [item]).table), expected[item]);
  }
  const { table } = readAnswers("bhr2000", "GRP", bhr2000Leadership);
  assertMultilevel(itemMomentsByGroup(table), expected.LEADSCALE);
});

test("lq2002: ICC(1), ICC(2) and the analysis of variance agree with R", needsReferenceData, () => {
  const { table } = readAnswers("lq2002", "COMPID", lq2002Leadership);
  assertMultilevel(itemMomentsByGroup(table), expectedValues().lq2002.LEAD);
});

test("alpha of complete leadership items is the same listwise, pairwise and in R", needsReferenceData, () => {
  const expected = expectedValues();
  const bhr2000 = readAnswers("bhr2000", "GRP", bhr2000Leadership).table;
  const lq2002 = readAnswers("lq2002", "COMPID", lq2002Leadership).table;
  for (const [table, { Alpha }] of [
    [bhr2000, expected.bhr2000.alpha_LEAD],
    [lq2002, expected.lq2002.alpha_LEAD],
  ] as const) {
    const all = itemMomentsByGroup(table).reduce(addItemMoments);
    assertClose(cronbachAlpha(covariancesOf(all)!), Alpha, 1e-9, "listwise");
    assertClose(cronbachAlpha(pairwiseCovariances(table)!), Alpha, 1e-9, "pairwise");
  }
});

test("rWG of every group agrees with R, also where it was set to 0", needsReferenceData, () => {
  const expected = expectedValues().bhr2000.rwg_RELIG;
  const { table, groups } = readAnswers("bhr2000", "GRP", ["RELIG"]);
  assert.equal(groups.length, expected.length);
  itemMomentsByGroup(table).forEach((moments, index) => {
    const row = expected.find(({ grpid }) => grpid === groups[index])!;
    assert.equal(moments.n, row.gsize);
    assertClose(rwg(covariancesOf(moments)![0]![0]!, fivePoint), row.rwg!, 1e-9, row.grpid);
  });
});

test("rWG(J) of every group agrees with R", needsReferenceData, () => {
  const { bhr2000, lq2002 } = expectedValues();
  for (const [file, groupColumn, items, expected] of [
    ["bhr2000", "GRP", bhr2000Leadership, bhr2000.rwgj_LEAD],
    ["lq2002", "COMPID", lq2002Leadership, lq2002.rwgj_LEAD],
  ] as const) {
    const { table, groups } = readAnswers(file, groupColumn, items);
    assert.equal(groups.length, expected.length);
    itemMomentsByGroup(table).forEach((moments, index) => {
      const row = expected.find(({ grpid }) => grpid === groups[index])!;
      assert.equal(moments.n, row.gsize);
      const variances = covariancesOf(moments)!.map((covariances, j) => covariances[j]!);
      assertClose(rwgj(variances, fivePoint), row["rwg.j"]!, 1e-9, `${file} ${row.grpid}`);
    });
  }
});
