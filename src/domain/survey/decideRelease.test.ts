import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { seededRandom, type RandomSource } from "../shared/random.ts";
import { decideRelease, type AnsweredUnit } from "./decideRelease.ts";
import type { Instrument } from "./instrument.ts";
import { unitStatistics, type UnitStatistics } from "./unitStatistics.ts";

const text = { sv: "", en: "" };
const instrument: Instrument = {
  id: "four",
  version: "1",
  name: text,
  description: text,
  frameworkId: undefined,
  about: "unit",
  isLocked: false,
  officialLanguages: ["sv"],
  credit: "",
  licence: "",
  sources: [],
  scale: { min: 1, max: 5, points: [], cannotJudge: undefined },
  items: ["a", "b", "c", "d"].map((id) => ({
    id,
    wording: { kind: "same", text } as const,
    isReversed: false,
    competencyId: undefined,
  })),
  subScales: [
    { id: "ab", name: text, itemIds: ["a", "b"], competencyId: undefined },
    { id: "cd", name: text, itemIds: ["c", "d"], competencyId: undefined },
  ],
  total: text,
  scoring: "meanOfItemIndices",
  smallestGroup: { index: 5, items: 10 },
  minutes: 1,
  kolada: [],
};
const thresholds = { index: 5, items: 10 };
const solver = startSolver();
after(() => solver.close());

type Rows = readonly (readonly number[])[];

function statisticsOf(groups: readonly Rows[]): readonly UnitStatistics[] {
  const rows = groups.flatMap((group, place) => group.map((answers) => ({ place, answers })));
  return unitStatistics(
    {
      rows: rows.length,
      items: 4,
      answers: Uint8Array.from(rows.flatMap(({ answers }) => answers)),
      missing: 0,
      groups: Uint32Array.from(rows.map(({ place }) => place)),
      groupCount: groups.length,
    },
    1,
    5,
  );
}

function organisation(parents: readonly number[], groups: readonly Rows[]): readonly AnsweredUnit[] {
  const own = statisticsOf(groups);
  return parents.map((parent, place) => ({ parent, own: own[place]!, isLed: true }));
}

/** Answers that vary, with a few left out. */
function rows(random: RandomSource, count: number): Rows {
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 }, () => (random() < 0.03 ? 0 : 1 + Math.floor(random() * 5))),
  );
}
const levels = async (units: readonly AnsweredUnit[]) =>
  (await decideRelease(instrument, units, thresholds, solver.solveSeries)).decisions.map((decision) =>
    decision.level === "withheld" ? decision.reason : decision.level,
  );
const varied = (count: number): Rows =>
  Array.from({ length: count }, (_, row) => [
    1 + (row % 5),
    1 + ((row + 2) % 5),
    1 + ((row * 2) % 5),
    1 + ((row * 3) % 5),
  ]);

describe("the decision of what a round may show", () => {
  it("shows items from ten answers, an index from five, and says why not", async () => {
    assert.deepEqual(
      await levels(organisation([-1, 0, 0, 0], [varied(6), varied(12), varied(7), varied(5)])),
      ["items", "items", "index", "index"],
    );
  });

  it("withholds a unit with too few, and what would give it away", async () => {
    const units = organisation([-1, 0, 0], [[], varied(20), varied(3)]);
    assert.deepEqual(await levels(units), ["items", "protectsAnother", "tooFewAnswers"]);
  });

  it("withholds items that everybody answered alike, and an index of nothing but the best", async () => {
    const alike: Rows = varied(12).map(([a, b, c]) => [a!, b!, c!, 4]);
    assert.deepEqual(await levels(organisation([-1], [alike])), ["index"]);
    const best: Rows = Array.from({ length: 12 }, () => [5, 5, 5, 5]);
    assert.deepEqual(await levels(organisation([-1, 0], [varied(12), best])), ["items", "tooUniform"]);
  });

  it("withholds an index that, set against another, would tell the one item that they do not share", async () => {
    const first = instrument.subScales.slice(0, 1);
    const uneven = { ...instrument, items: instrument.items.slice(0, 3), subScales: first };
    const own = statisticsOf([varied(12), varied(7)]).map((one) => ({
      ...one,
      counts: one.counts.slice(0, 3),
      moments: {
        n: one.moments.n,
        sums: one.moments.sums.slice(0, 3),
        crossProducts: one.moments.crossProducts.slice(0, 3).map((row) => row.slice(0, 3)),
      },
    }));
    const units = own.map((statistics, place) => ({ parent: place - 1, own: statistics, isLed: true }));
    const { decisions } = await decideRelease(uneven, units, thresholds, solver.solveSeries);
    assert.deepEqual(decisions[1], { level: "withheld", reason: "protectsAnother" });
  });

  it("shows no attacker a group below the threshold, in 500 organisations made by chance", async () => {
    const random = seededRandom(20_261_123);
    for (let round = 0; round < 500; round += 1) {
      const size = 2 + Math.floor(random() * 9);
      const parents = Array.from({ length: size }, (_, place) =>
        place === 0 ? -1 : Math.floor(random() * place),
      );
      const groups = parents.map(() => rows(random, Math.floor(random() * 16)));
      const units = organisation(parents, groups);
      const { decisions } = await decideRelease(instrument, units, thresholds, solver.solveSeries);
      const index = decisions.map(({ level }) => level !== "withheld");
      const items = decisions.map(({ level }) => level === "items");
      assertNothingFollows(parents, groups, index, thresholds.index);
      assertNothingFollows(parents, groups, items, thresholds.items);
    }
  });
});

/**
 * Every set of units' own people whose number of answers is below the threshold, against the row space of what is
 * published: if its indicator is a combination of published units' indicators, its sum can be worked out.
 */
function assertNothingFollows(
  parents: readonly number[],
  groups: readonly Rows[],
  published: readonly boolean[],
  threshold: number,
): void {
  const answered = parents
    .map((_, place) => place)
    .filter((place) => groups[place]!.some((row) => row.some((a) => a > 0)));
  const isBelow = (place: number, top: number): boolean =>
    place === top || (parents[place]! >= 0 && isBelow(parents[place]!, top));
  const known = parents.flatMap((_, top) =>
    published[top] ? [answered.map((place) => (isBelow(place, top) ? 1 : 0))] : [],
  );
  const rank = rankOf(known);
  for (let mask = 1; mask < 2 ** answered.length; mask += 1) {
    const set = answered.map((_, bit) => (mask >> bit) & 1);
    const answers = answered.reduce((sum, place, bit) => sum + set[bit]! * groups[place]!.length, 0);
    if (answers < threshold && answers > 0)
      assert.ok(
        rankOf([...known, set]) > rank,
        `${answers} answers follow from ${JSON.stringify({ parents, published })}`,
      );
  }
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const leading = rows[rank]!;
    for (let other = rank + 1; other < rows.length; other += 1) {
      const factor = rows[other]![column]! / leading[column]!;
      if (factor !== 0)
        rows[other]!.forEach((value, at) => (rows[other]![at] = value - factor * leading[at]!));
    }
    rank += 1;
  }
  return rank;
}
