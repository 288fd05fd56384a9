import { writeProgramme } from "../optimisation/linearProgramme.ts";
import type { Solution } from "../optimisation/linearProgramme.ts";
import type { Attack } from "./attack.ts";
import type { MissedCut, Pattern, SuppressionSearch } from "./attackSeparation.ts";
import { findMissedCuts } from "./attackSeparation.ts";
import { cutToRow } from "./protectionCut.ts";
import type { ProtectionCut } from "./protectionCut.ts";

/** The master programme: which candidates to suppress, given the cuts found so far. */
export interface SuppressionMaster {
  readonly search: SuppressionSearch;
  /** Cells that may be suppressed though they are not primary; a cell's place is its column. */
  readonly candidates: readonly number[];
  readonly cuts: ProtectionCut[];
}

export function startMaster(search: SuppressionSearch): SuppressionMaster {
  const { table } = search;
  const primary = new Set(table.primary);
  const candidates = table.freq
    .map((_, cell) => cell)
    .filter((cell) => !primary.has(cell) && !table.unsuppressible.has(cell));
  return { search, candidates, cuts: [] };
}

/**
 * Cuts until the relaxed choice withstands every attack. Attacks that gave a cut are asked again first; all
 * outsiders are asked when these give none, and contributors who know a cell when no outsider gives one.
 */
export async function cutRelaxation(master: SuppressionMaster, secondsLeft: () => number): Promise<Pattern> {
  const { search, cuts } = master;
  const outsiders = search.attacks.filter((attack) => attack.known === undefined);
  const contributors = search.attacks.filter((attack) => attack.known !== undefined);
  let latest: readonly Attack[] = [];
  for (;;) {
    const chosen = await chooseCells(master, { isWhole: false, secondsAtMost: 3600 });
    if (chosen.kind !== "optimal") throw new Error(`the relaxed choice of cells ended as ${chosen.kind}`);
    const pattern = readPattern(master, chosen.values);
    if (secondsLeft() <= 0) return pattern;
    let missed: readonly MissedCut[] = [];
    for (const asked of [latest, outsiders, contributors]) {
      if (missed.length === 0) missed = await findMissedCuts(search, asked, pattern);
    }
    if (missed.length === 0) return pattern;
    latest = missed.map(({ attack }) => attack);
    cuts.push(...missed.map(({ cut }) => cut));
  }
}

/** The cheapest choice that fulfils the cuts, with whole or relaxed suppression. */
export function chooseCells(
  { search, candidates, cuts }: SuppressionMaster,
  choice: { readonly isWhole: boolean; readonly secondsAtMost: number },
): Promise<Solution> {
  const columns = candidates.map((cell) => ({
    cost: search.table.freq[cell]!,
    lower: 0,
    upper: 1,
    integer: choice.isWhole,
  }));
  const columnByCell = new Map(candidates.map((cell, column) => [cell, column]));
  const rows = cuts.map((cut) => cutToRow(cut, columnByCell));
  return search.solver.solve(writeProgramme("minimise", columns, rows), {
    ...search.options,
    secondsAtMost: choice.secondsAtMost,
  });
}

export function readPattern({ search, candidates }: SuppressionMaster, values: Float64Array): Pattern {
  const shares = new Float64Array(search.table.freq.length);
  for (const cell of search.table.primary) shares[cell] = 1;
  candidates.forEach((cell, column) => {
    shares[cell] = values[column]!;
  });
  return (cell) => shares[cell]!;
}
