import type { SolveOptions, Solver } from "../optimisation/linearProgramme.ts";
import { err, ok } from "../shared/result.ts";
import type { Result } from "../shared/result.ts";
import { listAttacks, widestFreedom } from "./attack.ts";
import type { Attack } from "./attack.ts";
import { findMissedCuts } from "./attackSeparation.ts";
import type { Pattern } from "./attackSeparation.ts";
import { completePattern, prunePattern, testPattern } from "./protectingPattern.ts";
import type { ProtectingPattern } from "./protectingPattern.ts";
import { chooseCells, cutRelaxation, readPattern, startMaster } from "./suppressionMaster.ts";
import type { SuppressionMaster } from "./suppressionMaster.ts";
import type { SuppressionTable } from "./suppressionTable.ts";

export interface CellSuppression {
  /** Secondary cells, ascending. */
  readonly suppressed: readonly number[];
  /** Sum of the secondary cells' frequencies. */
  readonly cost: number;
  /** Proven to be the least cost; otherwise the best that was found in time, protecting all the same. */
  readonly optimal: boolean;
}

export interface SuppressionOptions {
  /** Withstand also the one contributor to a primary cell of frequency 1, who knows that cell. */
  readonly withSingletons: boolean;
  /** Seconds that the search may still take; when none are left it ends with the best found. */
  readonly secondsLeft: () => number;
  readonly signal?: SolveOptions["signal"];
}

/**
 * Secondary cells of least total frequency such that every primary cell f keeps, in the attacker's continuous
 * programmes over all relations, low ≤ max(0, f − 1) and high ≥ f + 1.
 *
 * Method: a master programme chooses cells; attackers' programmes under its choice give cuts that every
 * protecting pattern fulfils; first with integrality relaxed, then exactly, until the choice withstands all.
 * Source: Fischetti and Salazar-Gonzalez (2001), Management Science 47(7) 1008–1027.
 * @returns the pattern, or a sentence on the primary cell that no pattern can protect
 */
export async function suppressCells(
  solver: Solver,
  table: SuppressionTable,
  { withSingletons, secondsLeft, signal }: SuppressionOptions,
): Promise<Result<CellSuppression, string>> {
  const options = { gap: 0, secondsAtMost: 3600, ...(signal === undefined ? {} : { signal }) };
  const attacks = listAttacks(table, withSingletons);
  const search = { table, freedom: widestFreedom(table), attacks, solver, options };
  const everything = await testPattern(search, new Set(table.freq.keys()), new Map());
  const [exposed] = everything.open;
  if (exposed !== undefined) return err(explainExposure(table, exposed));
  const master = startMaster(search);
  const relaxed = await cutRelaxation(master, secondsLeft);
  return ok(await chooseExactly(master, relaxed, secondsLeft));
}

function explainExposure(table: SuppressionTable, { cell, direction, known }: Attack): string {
  const value = table.freq[cell]!;
  const bound = direction === 1 ? `at least ${value + 1}` : `at most ${Math.max(0, value - 1)}`;
  const who = known === undefined ? "" : ` to the contributor who knows cell ${known}`;
  return (
    `Primary cell ${cell} (frequency ${value}) cannot be protected: ` +
    `even with every suppressible cell hidden it cannot seem to be ${bound}${who}.`
  );
}

/**
 * The exact part: the master's optimum over the cuts so far costs no more than any protecting pattern, so the
 * first one that withstands all attacks is optimal. Out of time, the last choice is completed instead.
 */
async function chooseExactly(
  master: SuppressionMaster,
  relaxed: Pattern,
  secondsLeft: () => number,
): Promise<CellSuppression> {
  const { search, cuts } = master;
  const { freq } = search.table;
  let last = relaxed;
  let witnesses: ProtectingPattern["witnesses"] = new Map();
  for (;;) {
    const chosen = await chooseCells(master, { isWhole: true, secondsAtMost: Math.max(0, secondsLeft()) });
    if (chosen.kind !== "optimal") {
      const price = (cell: number): number => freq[cell]! * (1 - last(cell));
      const completed = await completePattern(search, new Set(search.table.primary), price);
      return describe(search.table, await prunePattern(search, completed, () => true), false);
    }
    const pattern = readPattern(master, chosen.values);
    const suppressed = new Set(freq.keys().filter((cell) => pattern(cell) > 0.5));
    const { pattern: tested, open } = await testPattern(search, suppressed, witnesses);
    if (open.length === 0) {
      return describe(search.table, await prunePattern(search, tested, (cell) => freq[cell] === 0), true);
    }
    const missed = await findMissedCuts(search, open, (cell) => (suppressed.has(cell) ? 1 : 0));
    if (missed.length === 0) throw new Error("an attack that succeeds gave no cut");
    cuts.push(...missed.map(({ cut }) => cut));
    last = pattern;
    witnesses = tested.witnesses;
  }
}

function describe(table: SuppressionTable, pattern: ProtectingPattern, optimal: boolean): CellSuppression {
  return { suppressed: secondaryCells(table, pattern), cost: costOf(table, pattern), optimal };
}

function secondaryCells(table: SuppressionTable, { suppressed }: ProtectingPattern): readonly number[] {
  const primary = new Set(table.primary);
  return [...suppressed].filter((cell) => !primary.has(cell)).sort((left, right) => left - right);
}

function costOf(table: SuppressionTable, pattern: ProtectingPattern): number {
  return secondaryCells(table, pattern).reduce((sum, cell) => sum + table.freq[cell]!, 0);
}
