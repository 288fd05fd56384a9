import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { writeProgramme } from "../optimisation/linearProgramme.ts";
import type { Column, Row } from "../optimisation/linearProgramme.ts";
import { randomIndex, seededRandom } from "../shared/random.ts";
import { publishUnits } from "./publishUnits.ts";
import type { CountedUnit } from "./publishUnits.ts";

const solver = startSolver();
after(() => solver.close());

/**
 * The same choice as an integer programme. Per unit v: published p; empty e or enough 1 − e where it is published;
 * left over r = (own + Σ r of units below) unless published. With M all answers:
 * inside − M p ≤ r ≤ inside, r ≤ M (1 − p); inside ≤ M (1 − e) and inside ≥ k (p − e).
 */
function groupingProgramme(units: readonly CountedUnit[], threshold: number) {
  const all = units.reduce((sum, { own }) => sum + own, 0);
  const [published, isEmpty, leftOver] = [0, units.length, 2 * units.length];
  const columns: Column[] = [
    ...units.map(({ cost, isBarred }) => ({ cost: -cost, lower: 0, upper: isBarred ? 0 : 1, integer: true })),
    ...units.map(() => ({ cost: 0, lower: 0, upper: 1, integer: true })),
    ...units.map(() => ({ cost: 0, lower: 0, upper: all })),
  ];
  const rows = units.flatMap(({ own }, v): Row[] => {
    const below = units.flatMap(({ parent }, at) => (parent === v ? [[leftOver + at, 1] as const] : []));
    return [
      { lower: -Infinity, upper: own, entries: [[leftOver + v, 1], ...below.map(([c]) => [c, -1] as const)] },
      { lower: own, upper: Infinity, entries: [[leftOver + v, 1], [published + v, all], ...below.map(([c]) => [c, -1] as const)] }, // prettier-ignore
      { lower: -Infinity, upper: all, entries: [[leftOver + v, 1], [published + v, all]] }, // prettier-ignore
      { lower: -Infinity, upper: all - own, entries: [...below, [isEmpty + v, all]] },
      {
        lower: -own,
        upper: Infinity,
        entries: [...below, [published + v, -threshold], [isEmpty + v, threshold]],
      },
    ];
  });
  return writeProgramme("minimise", columns, rows);
}

test("the tree programme costs exactly what HiGHS proves to be least, on 40 random trees of 30 units", async () => {
  const random = seededRandom(11);
  for (let tree = 0; tree < 40; tree += 1) {
    const units = Array.from({ length: 30 }, (_, place): CountedUnit => ({
      parent: place === 0 ? -1 : randomIndex(random, Math.min(place, 8)),
      own: random() < 0.6 ? randomIndex(random, 6) : randomIndex(random, 25),
      cost: 1 + randomIndex(random, 9),
      isBarred: random() < 0.05,
    }));
    const published = publishUnits(units, 5);
    const shown = units.reduce((sum, { cost }, place) => sum + (published[place] ? cost : 0), 0);
    const solution = await solver.solve(groupingProgramme(units, 5), { gap: 0, secondsAtMost: 60 });
    assert.ok(solution.kind === "optimal");
    assert.ok(
      Math.abs(shown + solution.objective) < 1e-6,
      `tree ${tree}: ${shown} against ${-solution.objective}`,
    );
  }
});
