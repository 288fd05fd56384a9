import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { writeProgramme } from "../optimisation/linearProgramme.ts";
import { randomIndex, seededRandom, shuffled } from "../shared/random.ts";
import type { RandomSource } from "../shared/random.ts";
import { auditPublished } from "./auditPublished.ts";
import { decideRelease, publishedRows } from "./decideRelease.ts";
import type { ReleaseDecision } from "./decideRelease.ts";
import { generateOrganisation } from "./generatedOrganisation.ts";
import type { ReleaseQuestion, UnitDecision } from "./releaseQuestion.ts";

// The attacker shares no code with the release: people below each published unit, Gauss's elimination on base
// groups and linear programmes are written out here anew. Only where nothing of that kind tells is the audit asked.

const solver = startSolver();
after(() => solver.close());
const organisations = 500;

interface Published {
  readonly threshold: number;
  /** By published unit, whether each base group is in it. */
  readonly rows: readonly (readonly boolean[])[];
}

/** What is published at a level, from the decision alone. */
function publishedAt(
  { units, thresholds }: ReleaseQuestion,
  decision: ReleaseDecision["decisions"],
  level: "index" | "items",
): Published {
  const isIn = (group: number, unit: number): boolean => {
    for (let at = group; at >= 0; at = units[at]!.parent) if (at === unit) return true;
    return false;
  };
  const shown = [...units.keys()].filter(
    (unit) => decision[unit]!.level === "items" || (level === "index" && decision[unit]!.level === "index"),
  );
  return {
    threshold: thresholds[level],
    rows: shown.map((unit) => units.map((_, group) => isIn(group, unit))),
  };
}

const answersIn = ({ units }: ReleaseQuestion, weights: readonly number[]): number =>
  weights.reduce((sum, weight, group) => sum + weight * units[group]!.own.respondents, 0);

/** Whether a combination of published sums is the sum of somebody, but of fewer people than the threshold. */
function isSmallSum(question: ReleaseQuestion, weights: readonly number[], threshold: number): boolean {
  const given = weights.filter((weight, group) => weight !== 0 && question.units[group]!.own.respondents > 0);
  if (given.length === 0 || given.some((weight) => Math.abs(weight - given[0]!) > 1e-9)) return false;
  return answersIn(question, weights.map((weight) => (weight === 0 ? 0 : 1))) < threshold; // prettier-ignore
}

function byDifferences(question: ReleaseQuestion, { rows, threshold }: Published): boolean {
  const sums = rows.map((row) => row.map(Number));
  return (
    sums.some((sum) => isSmallSum(question, sum, threshold)) ||
    sums.some(
      (one) =>
      sums.some((other) => isSmallSum(question, one.map((weight, group) => weight - other[group]!), threshold)), // prettier-ignore
    )
  );
}

/** Reduced row echelon form: one base group in it alone is determined, and so is any sum that a row is. */
function byElimination(question: ReleaseQuestion, { rows, threshold }: Published): boolean {
  const answering = [...question.units.keys()].filter((group) => question.units[group]!.own.respondents > 0);
  const matrix = rows.map((row) => answering.map((group) => Number(row[group])));
  let rank = 0;
  for (let column = 0; column < answering.length && rank < matrix.length; column += 1) {
    const pivot = matrix.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
    const factor = matrix[rank]![column]!;
    matrix[rank] = matrix[rank]!.map((value) => value / factor);
    for (const [index, row] of matrix.entries()) {
      if (index === rank || row[column] === 0) continue;
      const times = row[column]!;
      matrix[index] = row.map((value, at) => value - times * matrix[rank]![at]!);
    }
    rank += 1;
  }
  const spread = (row: readonly number[]): readonly number[] =>
    question.units.map((_, group) => row[answering.indexOf(group)] ?? 0);
  return matrix.slice(0, rank).some((row) => isSmallSum(question, spread(row), threshold));
}

/** Random whole combinations of a few published sums. */
function byGuessing(
  question: ReleaseQuestion,
  { rows, threshold }: Published,
  random: RandomSource,
): boolean {
  return Array.from({ length: 200 }).some(() => {
    const some = shuffled(random, rows).slice(0, 2 + randomIndex(random, 4));
    const factors = some.map(() => randomIndex(random, 5) - 2);
    const sum = question.units.map((_, group) =>
      some.reduce((total, row, index) => total + (row[group] ? factors[index]! : 0), 0),
    );
    return isSmallSum(question, sum, threshold);
  });
}

/** Least and greatest sum of answers to an item, for every base group below the threshold; true when one is certain. */
async function byProgrammes(
  question: ReleaseQuestion,
  { rows, threshold }: Published,
  item: number,
): Promise<boolean> {
  const { units } = question;
  const small = [...units.keys()].filter((group) => {
    const n = units[group]!.own.respondents;
    return n > 0 && n < threshold && rows.some((row) => row[group]);
  });
  const answers = (group: number): readonly number[] => units[group]!.own.counts[item]!;
  const n = (group: number): number => answers(group).reduce((sum, count) => sum + count, 0);
  const sum = (group: number): number =>
    answers(group).reduce((total, count, level) => total + count * level, 0);
  const programme = writeProgramme(
    "minimise",
    units.map((_, group) => ({ cost: 0, lower: 0, upper: 4 * n(group) })),
    rows.map((row) => {
      const members = [...units.keys()].filter((group) => row[group]);
      const total = members.reduce((all, group) => all + sum(group), 0);
      return { lower: total, upper: total, entries: members.map((group) => [group, 1] as const) };
    }),
  );
  const variants = small.flatMap((group) =>
    (["minimise", "maximise"] as const).map((sense) => ({ sense, costs: [[group, 1] as const] })),
  );
  const ends = await solver.solveSeries(programme, variants, { gap: 0, secondsAtMost: 60 });
  const value = (index: number): number => {
    const solution = ends[index]!;
    assert.equal(solution.kind, "optimal");
    return solution.kind === "optimal" ? solution.objective : NaN;
  };
  return small.some((group, index) => n(group) > 0 && value(2 * index + 1) - value(2 * index) < 1 - 1e-6);
}

const question = (seed: number): ReleaseQuestion => {
  const random = seededRandom(seed);
  const units = 2 + randomIndex(random, 28);
  return generateOrganisation(random, { units, largestUnit: 24, skipped: seed % 2 === 0 ? 0 : 0.03 });
};

test(`a random attacker finds no group below the threshold in ${organisations} released organisations`, async () => {
  let shown = 0;
  for (let seed = 1; seed <= organisations; seed += 1) {
    const asked = question(seed);
    const { decisions } = await decideRelease(asked, solver.solveSeries);
    shown += decisions.filter(({ level }) => level !== "withheld").length;
    for (const level of ["index", "items"] as const) {
      const published = publishedAt(asked, decisions, level);
      const random = seededRandom(seed);
      assert.ok(!byDifferences(asked, published), `organisation ${seed}, ${level}: a difference tells`);
      assert.ok(!byElimination(asked, published), `organisation ${seed}, ${level}: elimination tells`);
      assert.ok(!byGuessing(asked, published, random), `organisation ${seed}, ${level}: a combination tells`);
      if (level === "items") {
        const told = await byProgrammes(asked, published, seed % 9);
        assert.ok(!told, `organisation ${seed}: a programme tells`);
      }
    }
  }
  assert.ok(shown > 2 * organisations, `only ${shown} units were shown: there was little to attack`);
});

test("nearly every release that shows one unit more than was decided is found out", async () => {
  let broken = 0;
  let cautious = 0;
  for (let seed = 2; seed <= 200; seed += 2) {
    const asked = question(seed);
    const { decisions } = await decideRelease(asked, solver.solveSeries);
    for (const [place, decision] of decisions.entries()) {
      if (decision.level !== "withheld" || decision.reason !== "protectsAnother") continue;
      const more = decisions.with(place, { level: "index", itemsReason: "protectsAnother" });
      const published = publishedAt(asked, more, "index");
      broken += 1;
      // Withheld for company to people who answered alike, it need not show a small group: then the audit tells. A
      // few are withheld to be on the safe side, since company is given to all of an atom at once.
      if (byDifferences(asked, published) || byElimination(asked, published)) continue;
      if (!(await isExposed(asked, more))) cautious += 1;
    }
  }
  assert.ok(broken > 20, `only ${broken} releases were broken`);
  assert.ok(cautious * 20 <= broken, `${cautious} of ${broken} units were withheld for nothing`);
});

async function isExposed(asked: ReleaseQuestion, decisions: readonly UnitDecision[]): Promise<boolean> {
  const index = decisions.map(({ level }) => level !== "withheld");
  const items = decisions.map(({ level }) => level === "items");
  const rows = publishedRows(asked, { index, items, whole: [] });
  const groups = asked.units.map(({ own }) => own);
  const { scales, thresholds } = asked;
  const audit = await auditPublished({ groups, scales, thresholds, rows }, solver.solveSeries);
  return audit.exposures.length > 0;
}
