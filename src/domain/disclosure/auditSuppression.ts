import type { SolveOptions, Solver } from "../optimisation/linearProgramme.ts";
import { shareFreedom, widestFreedom, writeAttackerProgramme } from "./attack.ts";
import type { SuppressionTable } from "./suppressionTable.ts";

export interface CellRange {
  readonly cell: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What an attacker can tell of each primary cell: the least and greatest value that the shown cells allow, by two
 * linear programmes over all relations together (counts continuous, from 0 to 1.5 times the largest).
 * It takes a finished pattern and uses nothing of how it was found.
 * @param suppressed secondary cells; the primary ones are suppressed in any case
 * @param known cells that this attacker knows besides
 */
export async function auditSuppression(
  solver: Solver,
  table: SuppressionTable,
  suppressed: readonly number[],
  known: readonly number[],
  options: SolveOptions,
): Promise<readonly CellRange[]> {
  const hidden = new Set([...table.primary, ...suppressed].filter((cell) => !known.includes(cell)));
  const freedom = shareFreedom(widestFreedom(table), (cell) => (hidden.has(cell) ? 1 : 0));
  const { programme, cells } = writeAttackerProgramme(table, freedom);
  const columnByCell = new Map(cells.map((cell, column) => [cell, column]));
  const asked = table.primary.filter((cell) => columnByCell.has(cell));
  const solutions = await solver.solveSeries(
    programme,
    asked.flatMap((cell) =>
      (["minimise", "maximise"] as const).map((sense) => ({
        sense,
        costs: [[columnByCell.get(cell)!, 1] as const],
      })),
    ),
    options,
  );
  const moves = solutions.map((solution) => {
    if (solution.kind !== "optimal") throw new Error(`an attacker's programme ended as ${solution.kind}`);
    return withoutNoise(solution.objective);
  });
  return asked.map((cell, index) => {
    const value = table.freq[cell]!;
    return { cell, low: value + moves[2 * index]!, high: value + moves[2 * index + 1]! };
  });
}

/** Whole but for rounding is whole. */
function withoutNoise(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-7 ? whole + 0 : value;
}
