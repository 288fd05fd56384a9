import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { randomIndex, seededRandom } from "../shared/random.ts";
import { auditPublished } from "./auditPublished.ts";
import { decideRelease } from "./decideRelease.ts";
import { countSheets, generateOrganisation } from "./generatedOrganisation.ts";
import type { PublishedRelease, PublishedRow } from "./publishedRow.ts";
import type { Exposure } from "./releaseAudit.ts";
import type { GroupAnswers } from "./releaseQuestion.ts";

const solver = startSolver();
after(() => solver.close());

const scales = [
  { id: "first", items: [0, 1, 2, 3] },
  { id: "second", items: [4, 5, 6, 7, 8] },
];
const thresholds = { index: 5, items: 10 };

/** People who answer this and that. */
function sheets(people: number): readonly (readonly number[])[] {
  const random = seededRandom(people);
  return Array.from({ length: people }, () => Array.from({ length: 9 }, () => randomIndex(random, 5)));
}

const varied = (people: number): GroupAnswers => answering(sheets(people));

/** As countSheets, with the scores of the two scales of these tests. */
function answering(sheets: readonly (readonly number[])[]): GroupAnswers {
  const scores = scales.map(({ items }) => {
    const values = sheets.map((sheet) => items.reduce((sum, item) => sum + sheet[item]!, 0) / items.length);
    return {
      sum: values.reduce((sum, value) => sum + value, 0),
      sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
    };
  });
  return { ...countSheets(sheets), scores };
}

const audited = (groups: readonly GroupAnswers[], rows: readonly PublishedRow[]) =>
  auditPublished({ groups, scales, thresholds, rows }, solver.solveSeries);
/** Which rows are found at fault, and at which level. */
const exposed = async (
  groups: readonly GroupAnswers[],
  rows: readonly PublishedRow[],
  why: Exposure["reason"] = "tooFewAnswers",
) => [
  ...new Set(
    (await audited(groups, rows)).exposures
      .filter(({ reason }) => reason === why)
      .map(({ row, level }) => `row ${row} ${level}`),
  ),
];
const index = (...groups: readonly number[]): PublishedRow => ({ groups, shows: "index" });
const items = (...groups: readonly number[]): PublishedRow => ({ groups, shows: "items" });

describe("the audit of what is published", () => {
  it("finds nothing in groups that are large and differ", async () => {
    assert.deepEqual(await exposed([varied(10), varied(12)], [items(0), items(0, 1)]), []);
  });

  it("finds nothing where nothing is published", async () => {
    const audit = await audited([varied(3)], []);
    assert.deepEqual([audit.exposures, audit.narrowest, audit.programmes], [[], undefined, 0]);
  });

  it("finds the difference between a whole and its part", async () => {
    assert.deepEqual(await exposed([varied(20), varied(4)], [index(0), index(0, 1)]), ["row 0 index"]);
    assert.deepEqual(await exposed([varied(20), varied(5)], [index(0), index(0, 1)]), []);
  });

  it("finds a small group behind sums that overlap without lying in each other", async () => {
    // (0, 1) + (1, 2) − (0, 1, 2) is group 1 alone
    const groups = [varied(10), varied(3), varied(10)];
    assert.deepEqual(await exposed(groups, [index(1, 0), index(1, 2), index(0, 1, 2)]), ["row 1 index"]);
    assert.deepEqual(await exposed(groups, [index(0, 1), index(1, 2)]), []);
  });

  it("bounds sums that overlap by programmes: two groups of the best leave nothing open for who is in both", async () => {
    const best = answering(Array.from({ length: 6 }, () => Array.from({ length: 9 }, () => 4)));
    const found = await audited([best, best, best], [index(0, 1), index(1, 2)]);
    assert.ok(found.programmes > 0);
    assert.ok(found.exposures.some(({ reason }) => reason === "tooUniform"));
    assert.ok(found.exposures.every(({ width }) => width < 1e-3));
  });

  it("finds a distribution in which all are alike, and lets one deviating answer hide who gave it", async () => {
    const alike = sheets(12).map((sheet) => sheet.with(0, 3));
    assert.deepEqual(await exposed([answering(alike)], [items(0)], "tooUniform"), ["row 0 items"]);
    const deviating = alike.with(5, alike[5]!.with(0, 2));
    assert.deepEqual(await exposed([answering(deviating)], [items(0)], "tooUniform"), []);
  });

  it("finds an index that only the highest answers give, or nearly", async () => {
    const high = sheets(12).map((sheet) => sheet.map(() => 4));
    assert.deepEqual(await exposed([answering(high)], [index(0)], "tooUniform"), ["row 0 index"]);
    const nearly = high.with(0, high[0]!.with(0, 3).with(4, 2));
    assert.deepEqual(await exposed([answering(nearly)], [index(0)], "tooUniform"), ["row 0 index"]);
  });

  it("finds a spread so small that everybody's score is the mean, whatever the answers are", async () => {
    const turned = sheets(12).map((sheet, one) =>
      sheet.map((value, item) => (item < 4 ? [1, 2, 3, 2][(item + one) % 4]! : value)),
    );
    const { exposures } = await audited([answering(turned)], [index(0)]);
    assert.deepEqual(
      exposures.map(({ figure, width }) => [figure, width]),
      [["first", 0]],
    );
  });

  it("finds the item that one scale has and another has not, in a group too small for items", async () => {
    const overlapping = [
      { id: "all", items: [0, 1, 2] },
      { id: "two", items: [0, 1] },
    ];
    const group = { ...varied(7), scores: varied(7).scores };
    const audit = await auditPublished(
      { groups: [group], scales: overlapping, thresholds, rows: [index(0)] },
      solver.solveSeries,
    );
    assert.deepEqual(audit.exposures.map(({ figure, reason }) => [figure, reason]), [["item 2", "tooFewAnswers"]]); // prettier-ignore
  });
});

describe("the audit of a release", () => {
  const broken = async (seed: number) => {
    const question = generateOrganisation(seededRandom(seed), { units: 14, largestUnit: 20, skipped: 0.02 });
    const { decisions } = await decideRelease(question, solver.solveSeries);
    const below = (top: number): readonly number[] =>
      [...question.units.keys()].filter((place) => {
        for (let at = place; at >= 0; at = question.units[at]!.parent) if (at === top) return true;
        return false;
      });
    const extra = decisions.findIndex(({ level }, place) => {
      const answers = below(place).reduce((sum, unit) => sum + question.units[unit]!.own.respondents, 0);
      return level === "withheld" && answers > 0 && answers < 5;
    });
    const shown = [...decisions.keys()].filter(
      (place) => decisions[place]!.level !== "withheld" || place === extra,
    );
    const rows = shown.map((place): PublishedRow => ({
      groups: below(place),
      shows: decisions[place]!.level === "items" ? "items" : "index",
    }));
    const release: PublishedRelease = {
      groups: question.units.map(({ own }) => own),
      scales: question.scales,
      thresholds: question.thresholds,
      rows,
    };
    return { extra, exposures: (await auditPublished(release, solver.solveSeries)).exposures };
  };

  it("finds each of 60 releases that show one small unit more than was decided, and no other", async () => {
    let tried = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { extra, exposures } = await broken(seed);
      if (extra < 0) assert.deepEqual(exposures, []);
      else {
        tried += 1;
        assert.ok(
          exposures.some(({ level }) => level === "index"),
          `organisation ${seed}`,
        );
      }
    }
    assert.ok(tried > 40, `only ${tried} releases were broken`);
  });
});
