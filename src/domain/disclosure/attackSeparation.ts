import type { SolveOptions, Solver } from "../optimisation/linearProgramme.ts";
import { attackToVariant, shareFreedom, writeAttackerProgramme } from "./attack.ts";
import type { Attack, Freedom } from "./attack.ts";
import { missOfCut, writeProtectionCut } from "./protectionCut.ts";
import type { ProtectionCut } from "./protectionCut.ts";
import type { SuppressionTable } from "./suppressionTable.ts";

/** One search for a cheapest pattern: the table, what is to be withstood, and how it is solved. */
export interface SuppressionSearch {
  readonly table: SuppressionTable;
  readonly freedom: Freedom;
  readonly attacks: readonly Attack[];
  readonly solver: Solver;
  readonly options: SolveOptions;
}

/** Suppression by cell: 1 suppressed, 0 shown, or between while integrality is relaxed. */
export type Pattern = (cell: number) => number;

export interface AttackOutcome {
  readonly attack: Attack;
  readonly reach: number;
  /** A movement of all cells that the attacker cannot exclude. */
  readonly movement: Float64Array;
  readonly prices: Float64Array;
}

export interface MissedCut {
  readonly attack: Attack;
  readonly cut: ProtectionCut;
}

const tolerance = 1e-6;

export function isWithstood({ attack, reach }: AttackOutcome): boolean {
  return reach >= attack.needed - tolerance;
}

/** Solves the attackers' programmes under a pattern. */
export async function solveAttacks(
  { table, solver, options }: SuppressionSearch,
  attacks: readonly Attack[],
  freedom: Freedom,
): Promise<readonly AttackOutcome[]> {
  if (attacks.length === 0) return [];
  const { programme, cells, relations } = writeAttackerProgramme(table, freedom);
  const columnByCell = new Map(cells.map((cell, column) => [cell, column]));
  const variants = attacks.map((attack) => attackToVariant(columnByCell, attack));
  const solutions = await solver.solveSeries(programme, variants, options);
  return solutions.map((solution, index) => {
    if (solution.kind !== "optimal") throw new Error(`an attacker's programme ended as ${solution.kind}`);
    return {
      attack: attacks[index]!,
      reach: solution.objective,
      movement: spread(solution.values, cells, table.freq.length),
      prices: spread(solution.duals, relations, table.relations.length),
    };
  });
}

/** Values put at their places among `length`, the others 0. */
function spread(values: Float64Array, places: readonly number[], length: number): Float64Array {
  const all = new Float64Array(length);
  places.forEach((place, index) => {
    all[place] = values[index]!;
  });
  return all;
}

/**
 * Cuts that a pattern misses, for the given attacks. Two rounds of attackers: first with no more freedom per
 * cell than the attack needs (so that prices find the narrow places, and a breath of freedom for shown cells
 * so that they prefer few cells); where that gives no missed cut, with the true freedom.
 */
export async function findMissedCuts(
  search: SuppressionSearch,
  attacks: readonly Attack[],
  pattern: Pattern,
): Promise<readonly MissedCut[]> {
  const narrow = await cutsUnder(search, attacks, pattern, narrowFreedom(search.freedom, pattern));
  if (narrow.length > 0) return narrow;
  return cutsUnder(search, attacks, pattern, shareFreedom(search.freedom, pattern));
}

function narrowFreedom(freedom: Freedom, pattern: Pattern): Freedom {
  const atMostOne = (width: number): number => Math.min(width, 1);
  const capped = { down: freedom.down.map(atMostOne), up: freedom.up.map(atMostOne) };
  return shareFreedom(capped, (cell) => Math.max(pattern(cell), 1e-3));
}

async function cutsUnder(
  search: SuppressionSearch,
  attacks: readonly Attack[],
  pattern: Pattern,
  freedom: Freedom,
): Promise<readonly MissedCut[]> {
  const outcomes = await solveAttacks(search, await withoutSharedAnswers(search, attacks, freedom), freedom);
  return outcomes.flatMap(({ attack, prices }) => {
    const cut = writeProtectionCut(search.table, search.freedom, attack, prices);
    return cut !== undefined && missOfCut(cut, pattern) > 1e-4 ? [{ attack, cut }] : [];
  });
}

/**
 * Attacks less those of contributors that an outsider's answer settles: a movement that leaves the known cell alone
 * is open to the contributor too.
 */
async function withoutSharedAnswers(
  search: SuppressionSearch,
  attacks: readonly Attack[],
  freedom: Freedom,
): Promise<readonly Attack[]> {
  const name = ({ cell, direction }: Attack): string => `${cell} ${direction}`;
  const contributors = attacks.filter((attack) => attack.known !== undefined);
  const asked = new Map(contributors.map((attack) => [name(attack), { ...attack, known: undefined }]));
  const outcomes = await solveAttacks(search, [...asked.values()], freedom);
  const movements = new Map(outcomes.map(({ attack, movement }) => [name(attack), movement]));
  return attacks.filter(
    (attack) => attack.known === undefined || Math.abs(movements.get(name(attack))![attack.known]!) > 1e-9,
  );
}
