import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { writeProgramme } from "./linearProgramme.ts";
import type { LinearProgramme, Row } from "./linearProgramme.ts";

/**
 * Optima that others proved: generalised assignment (gap1) and multidimensional knapsack (mknap1).
 * Source: J. E. Beasley, OR-Library, Journal of the Operational Research Society 41 (1990) 1069–1072.
 */
const folder = join(process.env["LEDSTJARNA_REFERENCE_DATA"] ?? "../shared/data", "allocation");
const isAbsent = !existsSync(folder);
const skip = isAbsent ? `reference data is absent: ${folder}` : false;
const solver = startSolver();
after(() => solver.close());

describe("OR-Library", { skip }, () => {
  const expected = isAbsent ? { gap1: [], mknap1: [] } : readExpected();

  test("the five assignments of gap1 reach their published optima", async () => {
    const next = readNumbers("gap1.txt");
    assert.equal(next(), expected.gap1.length);
    for (const { published } of expected.gap1) assert.equal(await optimum(readAssignment(next)), published);
  });

  test("the knapsacks of mknap1 reach their published optima", async () => {
    const next = readNumbers("mknap1.txt");
    for (const { published } of expected.mknap1) assert.equal(await optimum(readKnapsack(next)), published);
    assert.ok(expected.mknap1.length > 0);
  });
});

async function optimum(programme: LinearProgramme): Promise<number> {
  const solution = await solver.solve(programme, { gap: 0, secondsAtMost: 60 });
  assert.ok(solution.kind === "optimal");
  return Number(solution.objective.toFixed(6));
}

/** Agents and jobs; the value and then the resource of each agent with each job; the capacity of each agent. */
function readAssignment(next: () => number): LinearProgramme {
  const [agents, jobs] = [next(), next()];
  const table = () => Array.from({ length: agents }, () => Array.from({ length: jobs }, next));
  const [values, resources] = [table(), table()];
  const column = (agent: number, job: number) => agent * jobs + job;
  const each = (count: number) => Array.from({ length: count }, (_, index) => index);
  return writeProgramme(
    "maximise",
    values.flat().map((cost) => ({ cost, lower: 0, upper: 1, integer: true })),
    [
      ...each(jobs).map((job): Row => ({
        lower: 1,
        upper: 1,
        entries: each(agents).map((agent) => [column(agent, job), 1]),
      })),
      ...each(agents).map((agent): Row => ({
        lower: -Infinity,
        upper: next(),
        entries: each(jobs).map((job) => [column(agent, job), resources[agent]![job]!]),
      })),
    ],
  );
}

/** Items, constraints and optimum; the values; each constraint's weights; the capacities. */
function readKnapsack(next: () => number): LinearProgramme {
  const [items, constraints] = [next(), next()];
  next();
  const values = Array.from({ length: items }, next);
  const weights = Array.from({ length: constraints }, () => Array.from({ length: items }, next));
  return writeProgramme(
    "maximise",
    values.map((cost) => ({ cost, lower: 0, upper: 1, integer: true })),
    weights.map((row): Row => ({
      lower: -Infinity,
      upper: next(),
      entries: row.map((weight, item) => [item, weight]),
    })),
  );
}

function readNumbers(file: string): () => number {
  const numbers = readFileSync(join(folder, file), "utf8").trim().split(/\s+/).map(Number);
  let place = file === "mknap1.txt" ? 1 : 0; // mknap1 begins with how many problems follow
  return () => numbers[place++]!;
}

interface Expected {
  readonly gap1: readonly { readonly published: number }[];
  readonly mknap1: readonly { readonly published: number }[];
}

function readExpected(): Expected {
  return JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected; // the file's documented shape
}
