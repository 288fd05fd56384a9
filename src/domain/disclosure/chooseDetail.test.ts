import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { randomIndex, seededRandom, type RandomSource } from "../shared/random.ts";
import { auditPublished } from "./auditPublished.ts";
import { chooseDetail } from "./chooseDetail.ts";
import { decideRelease } from "./decideRelease.ts";
import type { DetailCell, DetailGroup, DetailQuestion } from "./detailQuestion.ts";
import { countSheets } from "./generatedOrganisation.ts";
import { addGroups, nobody, type GroupAnswers } from "./releaseQuestion.ts";

const scales = [
  { id: "total", items: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
  { id: "first", items: [0, 1, 2] },
];
const thresholds = { index: 5, items: 10 };
const solver = startSolver();
after(() => solver.close());

/** People whose answers differ, so that nothing but their number is in the way. */
const varied = (people: number): GroupAnswers => {
  const random = seededRandom(people);
  return countSheets(
    Array.from({ length: people }, () => Array.from({ length: 9 }, () => randomIndex(random, 5))),
  );
};
const alike = (people: number, answer: number): GroupAnswers =>
  countSheets(Array.from({ length: people }, () => Array.from({ length: 9 }, () => answer)));

interface Sketch {
  readonly parent: number;
  readonly cells: readonly (readonly [string | undefined, GroupAnswers])[];
}

/** Decides the units' release first, as a close does, then what may be told by one variable. */
async function detailOf(units: readonly Sketch[]) {
  const own = units.map(({ cells }) => cells.reduce((sum, [, answers]) => addGroups(sum, answers), nobody));
  const release = await decideRelease(
    {
      units: units.map(({ parent }, place) => ({ parent, isLed: true, own: own[place]! })),
      scales,
      thresholds,
    },
    solver.solveSeries,
  );
  const question: DetailQuestion = {
    parents: units.map(({ parent }) => parent),
    indexAtoms: release.indexAtoms,
    itemAtoms: release.itemAtoms,
    cells: units.flatMap(({ cells }, unit): readonly DetailCell[] =>
      cells.map(([value, answers]) => ({ unit, values: [value], answers })),
    ),
    variables: 1,
    scales,
    thresholds,
  };
  return { question, groups: await chooseDetail(question, solver.solveSeries) };
}

const told = (groups: readonly DetailGroup[]) =>
  groups.map(({ place, cellsByValue }) => [place, [...cellsByValue.keys()].toSorted()] as const);

describe("figures by background", () => {
  it("are told of a unit where each value has the threshold", async () => {
    const { groups } = await detailOf([{ parent: -1, cells: [["woman", varied(20)], ["man", varied(5)]] }]); // prettier-ignore
    assert.deepEqual(told(groups), [[0, ["man", "woman"]]]);
  });

  it("are not told where one value has four", async () => {
    const { groups } = await detailOf([{ parent: -1, cells: [["woman", varied(20)], ["man", varied(4)]] }]); // prettier-ignore
    assert.deepEqual(groups, []);
  });

  it("join two workplaces whose values are too few each, and count for the unit above alone", async () => {
    const { groups, question } = await detailOf([
      { parent: -1, cells: [] },
      { parent: 0, cells: [["woman", varied(12)], ["man", varied(3)]] }, // prettier-ignore
      { parent: 0, cells: [["woman", varied(14)], ["man", varied(4)]] }, // prettier-ignore
      { parent: 0, cells: [["woman", varied(9)], ["man", varied(9)]] }, // prettier-ignore
    ]);
    assert.deepEqual(told(groups), [
      [3, ["man", "woman"]],
      [0, ["man", "woman"]],
    ]);
    const joined = groups.find(({ place }) => place === 0)!;
    const men = joined.cellsByValue.get("man")!.map((cell) => question.cells[cell]!.unit);
    assert.deepEqual(new Set(men), new Set([1, 2]));
  });

  it("are not told where those whose background is not known would be left over as three", async () => {
    const { groups } = await detailOf([
      { parent: -1, cells: [["woman", varied(9)], ["man", varied(9)], [undefined, varied(3)]] }, // prettier-ignore
    ]);
    assert.deepEqual(groups, []);
  });

  it("are not told where all of one value answered alike", async () => {
    const { groups } = await detailOf([{ parent: -1, cells: [["woman", varied(20)], ["man", alike(6, 4)]] }]); // prettier-ignore
    assert.deepEqual(groups, []);
  });

  it("are not told where there is but one value", async () => {
    assert.deepEqual((await detailOf([{ parent: -1, cells: [["woman", varied(20)]] }])).groups, []);
  });

  it("of 100 random organisations let no small group be worked out, however they are added up and subtracted", async () => {
    let toldOf = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const { question, groups } = await detailOf(randomUnits(seededRandom(seed)));
      toldOf += groups.length;
      const rows = publishedSums(question, groups);
      assert.ok(!findsSmallSum(question.cells, rows), `seed ${seed}`);
      const { exposures } = await auditPublished(
        {
          groups: question.cells.map(({ answers }) => answers),
          scales,
          thresholds,
          rows: rows.map((cells) => ({ groups: cells, shows: "index" })),
        },
        solver.solveSeries,
      );
      assert.deepEqual(exposures, [], `seed ${seed}`);
    }
    assert.ok(toldOf > 50, `only ${toldOf} groups were told of`);
  });
});

function randomUnits(random: RandomSource): readonly Sketch[] {
  const people = (most: number): GroupAnswers =>
    countSheets(
      Array.from({ length: randomIndex(random, most) }, () =>
        Array.from({ length: 9 }, () => (random() < 0.02 ? undefined : randomIndex(random, 5))),
      ).filter((sheet) => sheet.some((answer) => answer !== undefined)),
    );
  return Array.from({ length: 8 }, (_, place) => ({
    parent: place === 0 ? -1 : randomIndex(random, Math.min(place, 3)),
    cells: random() < 0.3 ? [[undefined, people(9)]] : [["woman", people(16)], ["man", people(9)]], // prettier-ignore
  }));
}

/** What pages say: each published unit, and each value over all groups in or below each unit. As sets of cells. */
function publishedSums(
  question: DetailQuestion,
  groups: readonly DetailGroup[],
): readonly (readonly number[])[] {
  const isIn = (unit: number, place: number): boolean => {
    for (let at = unit; at >= 0; at = question.parents[at]!) if (at === place) return true;
    return false;
  };
  const places = [...question.parents.keys()];
  const shown = places.filter((place) => question.indexAtoms[place] === place);
  const ofUnits = shown.map((place) =>
    [...question.cells.keys()].filter((cell) => isIn(question.cells[cell]!.unit, place)),
  );
  const ofValues = shown.flatMap((place) =>
    ["woman", "man"].map((value) =>
      groups
        .filter((group) => isIn(group.place, place))
        .flatMap(({ cellsByValue }) => cellsByValue.get(value) ?? []),
    ),
  );
  return [...ofUnits, ...ofValues].filter((cells) => cells.length > 0);
}

/** Gauss–Jordan on the published sums, written anew: is some combination the sum of one to four people? */
function findsSmallSum(cells: readonly DetailCell[], rows: readonly (readonly number[])[]): boolean {
  const matrix = rows.map((row) => cells.map((_, cell) => (row.includes(cell) ? 1 : 0) as number));
  let rank = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const pivot = matrix.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
    const lead = matrix[rank]![column]!;
    matrix[rank] = matrix[rank]!.map((value) => value / lead);
    matrix.forEach((row, at) => {
      const factor = row[column]!;
      if (at !== rank && factor !== 0)
        matrix[at] = row.map((value, place) => value - factor * matrix[rank]![place]!);
    });
    rank += 1;
  }
  return matrix.some((row) => {
    const given = row.flatMap((factor, cell) =>
      Math.abs(factor) > 1e-9 && cells[cell]!.answers.respondents > 0 ? [{ factor, cell }] : [],
    );
    if (given.length === 0 || given.some(({ factor }) => Math.abs(factor - given[0]!.factor) > 1e-9))
      return false;
    return given.reduce((sum, { cell }) => sum + cells[cell]!.answers.respondents, 0) < thresholds.index;
  });
}
