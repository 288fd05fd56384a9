import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { randomIndex, seededRandom, type RandomSource } from "../shared/random.ts";
import { assignWithCapacities, type CapacityProblem } from "./assignWithCapacities.ts";
import { writeProgramme } from "./linearProgramme.ts";

const solver = startSolver();
after(() => solver.close());

function randomProblem(random: RandomSource, most: number, share: number, highest: number): CapacityProblem {
  const [rows, columns] = [1 + randomIndex(random, most), 1 + randomIndex(random, most)];
  return {
    points: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () =>
        random() < share ? randomIndex(random, highest + 1) : undefined,
      ),
    ),
    capacities: Array.from({ length: columns }, () => randomIndex(random, 3)),
  };
}

type Columns = readonly (number | undefined)[];

/** Every assignment there is, in the documented order. */
function everyAssignment({ points, capacities }: CapacityProblem): readonly Columns[] {
  let all: Columns[] = [[]];
  for (const row of points)
    all = all.flatMap((before) => [
      ...row.flatMap((worth, column): Columns[] =>
        worth !== undefined && before.filter((one) => one === column).length < capacities[column]!
          ? [[...before, column]]
          : [],
      ),
      [...before, undefined],
    ]);
  return all;
}

const pairs = (columns: Columns) => columns.filter((column) => column !== undefined).length;
const worth = ({ points }: CapacityProblem, columns: Columns) =>
  columns.reduce<number>((sum, column, row) => sum + (column === undefined ? 0 : points[row]![column]!), 0);

/** The first of the best, by counting all. */
function firstBest(problem: CapacityProblem, all: readonly Columns[]): Columns | undefined {
  let best: Columns | undefined;
  for (const one of all) {
    const more = best === undefined ? 1 : pairs(one) - pairs(best);
    if (best === undefined || more > 0 || (more === 0 && worth(problem, one) > worth(problem, best)))
      best = one;
  }
  return best;
}

describe("an assignment with capacities", () => {
  it("puts as many as possible together before it looks at points", () => {
    // The pair of 9 would leave row 1 without.
    const { columns } = assignWithCapacities({ points: [[9, 1], [1, undefined]], capacities: [1, 1] }); // prettier-ignore
    assert.deepEqual(columns, [1, 0]);
  });

  it("gives earlier rows earlier columns where all is equal", () => {
    const equal = [[5, 5, 5], [5, 5, 5], [5, 5, 5], [5, 5, 5]]; // prettier-ignore
    const { columns } = assignWithCapacities({ points: equal, capacities: [1, 2, 0] });
    assert.deepEqual(columns, [0, 1, 1, undefined]);
  });

  it("lets somebody take over a place that an earlier row leaves for an earlier column", () => {
    const { columns } = assignWithCapacities({ points: [[5, undefined, 6], [undefined, 3, 4]], capacities: [1, 1, 1] }); // prettier-ignore
    assert.deepEqual(columns, [0, 2]);
  });

  it("says what would have been next best, and how much worse the whole", () => {
    const { nextBest } = assignWithCapacities({ points: [[9, 4], [undefined, 6]], capacities: [1, 2] }); // prettier-ignore
    assert.deepEqual(nextBest[0], { column: 1, fewer: 0, lost: 5 });
    assert.deepEqual(nextBest[1], { column: undefined, fewer: 1, lost: 6 });
  });

  it("of nothing is nothing", () => {
    assert.deepEqual(assignWithCapacities({ points: [], capacities: [1] }).columns, []);
    assert.deepEqual(assignWithCapacities({ points: [[]], capacities: [] }).columns, [undefined]);
  });

  it("is the first of the best among all there are, on 3,000 small problems with many ties", () => {
    const random = seededRandom(20);
    for (let one = 0; one < 3000; one += 1) {
      const problem = randomProblem(random, 5, 0.7, 3);
      const all = everyAssignment(problem);
      const { columns, nextBest } = assignWithCapacities(problem);
      assert.deepEqual(columns, firstBest(problem, all), JSON.stringify(problem));
      columns.forEach((column, row) => {
        if (column === undefined) return assert.equal(nextBest[row], undefined);
        const others = all.filter((other) => other[row] !== column);
        const next = firstBest(problem, others)!;
        assert.equal(nextBest[row]!.fewer, pairs(columns) - pairs(next));
        assert.equal(nextBest[row]!.lost, worth(problem, columns) - worth(problem, next));
        const withThat = others.filter((other) => other[row] === nextBest[row]!.column);
        const reached = firstBest(problem, withThat)!;
        assert.deepEqual([pairs(reached), worth(problem, reached)], [pairs(next), worth(problem, next)]);
      });
    }
  });

  it("is worth exactly what HiGHS proves to be most, on 40 random problems of up to 40 by 40", async () => {
    const random = seededRandom(34);
    for (let one = 0; one < 40; one += 1) {
      const problem = randomProblem(random, 40, 0.1 + 0.6 * random(), 75);
      const { columns } = assignWithCapacities(problem);
      for (const [column, capacity] of problem.capacities.entries())
        assert.ok(columns.filter((other) => other === column).length <= capacity);
      const pairValue = 10_000;
      const value = worth(problem, columns) + pairValue * pairs(columns);
      assert.equal(value, await mostByProgramme(problem, pairValue), `problem ${one}`);
    }
  });
});

async function mostByProgramme({ points, capacities }: CapacityProblem, pairValue: number): Promise<number> {
  const possible = points.flatMap((row, at) =>
    row.flatMap((worth, column) => (worth === undefined ? [] : [{ at, column, worth }])),
  );
  const entries = (isOf: (one: (typeof possible)[number]) => boolean) =>
    possible.flatMap((one, index) => (isOf(one) ? [[index, 1] as const] : []));
  const programme = writeProgramme(
    "maximise",
    possible.map(({ worth }) => ({ cost: worth + pairValue, lower: 0, upper: 1, integer: true })),
    [
      ...points.map((_, row) => ({ lower: -Infinity, upper: 1, entries: entries(({ at }) => at === row) })),
      ...capacities.map((upper, column) => ({
        lower: -Infinity,
        upper,
        entries: entries((pair) => pair.column === column),
      })),
    ],
  );
  if (possible.length === 0) return 0;
  const solution = await solver.solve(programme, { gap: 0, secondsAtMost: 60 });
  assert.ok(solution.kind === "optimal");
  return Math.round(solution.objective);
}
