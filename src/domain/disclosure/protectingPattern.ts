import type { LinearProgramme } from "../optimisation/linearProgramme.ts";
import { writeProgramme } from "../optimisation/linearProgramme.ts";
import { relationRows, shareFreedom } from "./attack.ts";
import type { Attack } from "./attack.ts";
import { isWithstood, solveAttacks } from "./attackSeparation.ts";
import type { SuppressionSearch } from "./attackSeparation.ts";

/** A set of suppressed cells with, for each attack, a movement of suppressed cells that the attacker cannot exclude. */
export interface ProtectingPattern {
  readonly suppressed: ReadonlySet<number>;
  readonly witnesses: ReadonlyMap<Attack, Float64Array>;
}

/**
 * Attacks that a set of suppressed cells does not withstand; witnesses that still hold are kept, the rest
 * are asked for anew. An attack by someone who knows a cell is withstood by any witness that leaves it alone.
 */
export async function testPattern(
  search: SuppressionSearch,
  suppressed: ReadonlySet<number>,
  earlier: ReadonlyMap<Attack, Float64Array>,
): Promise<{ readonly pattern: ProtectingPattern; readonly open: readonly Attack[] }> {
  const witnesses = new Map<Attack, Float64Array>();
  const stillHolds = (movement: Float64Array | undefined): boolean =>
    movement !== undefined && movement.every((step, cell) => Math.abs(step) < 1e-9 || suppressed.has(cell));
  for (const attack of search.attacks) {
    const movement = earlier.get(attack);
    if (movement !== undefined && stillHolds(movement)) witnesses.set(attack, movement);
  }
  const plain = search.attacks.filter((attack) => attack.known === undefined);
  const freedom = shareFreedom(search.freedom, (cell) => (suppressed.has(cell) ? 1 : 0));
  const ask = async (attacks: readonly Attack[]): Promise<void> => {
    const unanswered = attacks.filter((attack) => !witnesses.has(attack));
    if (unanswered.length === 0) return;
    for (const outcome of await solveAttacks(search, unanswered, freedom)) {
      if (isWithstood(outcome)) witnesses.set(outcome.attack, outcome.movement);
    }
  };
  await ask(plain);
  shareWitnesses(search.attacks, witnesses);
  await ask(search.attacks.filter((attack) => attack.known !== undefined));
  return {
    pattern: { suppressed, witnesses },
    open: search.attacks.filter((attack) => !witnesses.has(attack)),
  };
}

function shareWitnesses(attacks: readonly Attack[], witnesses: Map<Attack, Float64Array>): void {
  const plain = new Map<string, Float64Array>();
  for (const attack of attacks) {
    const name = `${attack.cell} ${attack.direction}`;
    const movement = witnesses.get(attack);
    if (attack.known === undefined) {
      if (movement !== undefined) plain.set(name, movement);
    } else if (movement === undefined) {
      const shared = plain.get(name);
      if (shared !== undefined && Math.abs(shared[attack.known]!) < 1e-9) witnesses.set(attack, shared);
    }
  }
}

/**
 * Adds cells until all attacks are withstood: for each open attack the movement that costs least to allow,
 * already suppressed cells being free (Kelly, Golden and Assad 1992). Good, not optimal.
 * @param price what suppressing one more cell costs here, which may be guided by a relaxation
 */
export async function completePattern(
  search: SuppressionSearch,
  start: ReadonlySet<number>,
  price: (cell: number) => number,
): Promise<ProtectingPattern> {
  const suppressed = new Set(start);
  const programme = writeMovementProgramme(search);
  let tested = await testPattern(search, suppressed, new Map());
  while (tested.open.length > 0) {
    const chunk = tested.open.slice(0, Math.max(4, Math.ceil(tested.open.length / 8)));
    for (const cell of await cheapestMovements(search, programme, chunk, suppressed, price))
      suppressed.add(cell);
    tested = await testPattern(search, suppressed, tested.pattern.witnesses);
  }
  return { ...tested.pattern, suppressed: new Set(suppressed) };
}

/** Movements split in up and down parts, so that both have a price: columns 0 to n − 1 up, n to 2n − 1 down. */
function writeMovementProgramme({ table, freedom }: SuppressionSearch): LinearProgramme {
  const cells = table.freq.length;
  const columns = [...freedom.up, ...freedom.down].map((upper) => ({ cost: 0, lower: 0, upper }));
  const rows = relationRows(table).map((row) => ({
    ...row,
    entries: row.entries.flatMap(([cell, sign]) => [[cell, sign] as const, [cell + cells, -sign] as const]),
  }));
  return writeProgramme("minimise", columns, rows);
}

async function cheapestMovements(
  { table, solver, options }: SuppressionSearch,
  programme: LinearProgramme,
  attacks: readonly Attack[],
  suppressed: ReadonlySet<number>,
  price: (cell: number) => number,
): Promise<readonly number[]> {
  const cells = table.freq.length;
  const costs = table.freq.flatMap((_, cell): [number, number][] => {
    const cost = suppressed.has(cell) ? 1e-6 : price(cell) + 1e-3;
    return [
      [cell, cost],
      [cell + cells, cost],
    ];
  });
  const variants = attacks.map(({ cell, direction, needed, known }) => {
    const [moved, still] = direction === 1 ? [cell, cell + cells] : [cell + cells, cell];
    const fixed = known === undefined ? [] : [[known, 0] as const, [known + cells, 0] as const];
    return {
      costs,
      lowerBounds: [[moved, needed] as const],
      upperBounds: [[still, 0] as const, ...fixed],
    };
  });
  const solutions = await solver.solveSeries(programme, variants, options);
  return solutions.flatMap((solution) => {
    if (solution.kind !== "optimal") throw new Error(`a cheapest movement ended as ${solution.kind}`);
    return table.freq.flatMap((_, cell) =>
      Math.abs(solution.values[cell]! - solution.values[cell + cells]!) > 1e-9 ? [cell] : [],
    );
  });
}

/** Shows again, dearest first, each secondary cell among the given that no attack needs. */
export async function prunePattern(
  search: SuppressionSearch,
  pattern: ProtectingPattern,
  mayShow: (cell: number) => boolean,
): Promise<ProtectingPattern> {
  const primary = new Set(search.table.primary);
  const dearestFirst = [...pattern.suppressed]
    .filter((cell) => !primary.has(cell) && mayShow(cell))
    .sort((left, right) => search.table.freq[right]! - search.table.freq[left]! || left - right);
  let best = pattern;
  for (const cell of dearestFirst) {
    const fewer = new Set(best.suppressed);
    fewer.delete(cell);
    const { pattern: tried, open } = await testPattern(search, fewer, best.witnesses);
    if (open.length === 0) best = tried;
  }
  return best;
}
