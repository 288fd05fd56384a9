import assert from "node:assert/strict";
import { after, test } from "node:test";
import { writeProgramme } from "../../domain/optimisation/linearProgramme.ts";
import type { SolveProgress } from "../../domain/optimisation/linearProgramme.ts";
import { randomIndex, seededRandom } from "../../domain/shared/random.ts";
import { startSolver } from "./startSolver.ts";

const solver = startSolver();
after(() => solver.close());
const exactly = { gap: 0, secondsAtMost: 20 };

/** Chairs and tables of the HiGHS package's own example: optimum 1100 at 20 and 10. */
const workshop = (isWhole: boolean) =>
  writeProgramme(
    "maximise",
    [
      { cost: 30, lower: 0, upper: Infinity, integer: isWhole },
      { cost: 50, lower: 0, upper: Infinity, integer: isWhole },
    ],
    [
      { lower: -Infinity, upper: 40, entries: [[0, 1], [1, 2]] }, // prettier-ignore
      { lower: -Infinity, upper: 50, entries: [[0, 2], [1, 1]] }, // prettier-ignore
    ],
  );

test("a whole-number programme is solved to its proven optimum", async () => {
  const solution = await solver.solve(workshop(true), exactly);
  assert.ok(solution.kind === "optimal");
  assert.equal(solution.objective, 1100);
  assert.deepEqual([...solution.values], [20, 10]);
});

test("duals are what one more of the right-hand side is worth", async () => {
  const solution = await solver.solve(workshop(false), exactly);
  assert.ok(solution.kind === "optimal");
  const [carpentry, finishing] = solution.duals;
  assert.ok(Math.abs(carpentry! - 70 / 3) < 1e-9 && Math.abs(finishing! - 10 / 3) < 1e-9);
});

test("a series changes objective and bounds and always starts from the base programme", async () => {
  const solutions = await solver.solveSeries(
    workshop(false),
    [{}, { upperBounds: [[1, 6]] }, { costs: [[0, 0]] }, { sense: "minimise" }, {}],
    exactly,
  );
  const objectives = solutions.map((solution) =>
    solution.kind === "optimal" ? Math.round(solution.objective * 1e9) / 1e9 : NaN,
  );
  assert.deepEqual(objectives, [1100, 960, 1000, 0, 1100]);
});

test("an infeasible programme names what collides", async () => {
  const programme = writeProgramme(
    "minimise",
    [
      { cost: 1, lower: 0, upper: 10 },
      { cost: 1, lower: 0, upper: 10 },
    ],
    [
      { lower: 0, upper: 5, entries: [[1, 1]] },
      { lower: 8, upper: 9, entries: [[0, 1]] },
      { lower: 1, upper: 3, entries: [[0, 2]] },
    ],
  );
  const solution = await solver.solve(programme, { ...exactly, explainInfeasible: true });
  assert.ok(solution.kind === "infeasible");
  assert.deepEqual(solution.conflict?.rows, [1, 2]);
});

test("an unbounded programme is said to be unbounded", async () => {
  const programme = writeProgramme("maximise", [{ cost: 1, lower: 0, upper: Infinity }], []);
  assert.deepEqual(await solver.solve(programme, exactly), { kind: "unbounded" });
});

/** A knapsack with many constraints, far too hard to be proven in the time the tests give it. */
function hardProgramme() {
  const random = seededRandom(7);
  const columns = Array.from({ length: 400 }, () => ({
    cost: 100 + randomIndex(random, 900),
    lower: 0,
    upper: 1,
    integer: true,
  }));
  const rows = Array.from({ length: 60 }, () => {
    const entries = columns.map((_, column) => [column, 1 + randomIndex(random, 999)] as const);
    return { lower: -Infinity, upper: 60_000, entries };
  });
  return writeProgramme("maximise", columns, rows);
}

test("time that runs out leaves the best found with its proven gap, and progress was told", async () => {
  const told: SolveProgress[] = [];
  const options = { gap: 0, secondsAtMost: 2, onProgress: (progress: SolveProgress) => told.push(progress) };
  const solution = await solver.solve(hardProgramme(), options);
  assert.ok(solution.kind === "feasible");
  assert.equal(solution.because, "timeReached");
  assert.ok(solution.gap > 0 && solution.bound >= solution.objective);
  assert.ok(told.length > 0);
});

test("a signal stops the task at once and the next task is solved", async () => {
  const controller = new AbortController();
  const options = {
    gap: 0,
    secondsAtMost: 60,
    signal: controller.signal,
    onProgress: () => controller.abort(),
  };
  const stopped = await solver.solve(hardProgramme(), options);
  assert.deepEqual(stopped, { kind: "stopped", because: "cancelled" });
  const solution = await solver.solve(workshop(true), exactly);
  assert.equal(solution.kind, "optimal");
});

test("a malformed programme rejects and the next task is solved", async () => {
  const programme = writeProgramme("maximise", [{ cost: NaN, lower: 0, upper: 1 }], []);
  await assert.rejects(solver.solve(programme, exactly));
  assert.equal((await solver.solve(workshop(true), exactly)).kind, "optimal");
});
