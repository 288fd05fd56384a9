import { writeProgramme } from "../optimisation/linearProgramme.ts";
import type { LinearProgramme, ProgrammeVariant, Row } from "../optimisation/linearProgramme.ts";
import type { SuppressionTable } from "./suppressionTable.ts";

/**
 * One attacker's question about a primary cell: can it be told to lie closer than `needed` above
 * (direction 1) or below (−1) its value? `known` is a cell whose value this attacker has for himself.
 */
export interface Attack {
  readonly cell: number;
  readonly direction: 1 | -1;
  readonly needed: number;
  readonly known: number | undefined;
}

/** How far each cell may lie from its value in the attacker's eyes: 0 where it is shown. */
export interface Freedom {
  readonly down: Float64Array;
  readonly up: Float64Array;
}

/**
 * All attacks that a pattern must withstand: low ≤ max(0, f − 1) and high ≥ f + 1 for each primary cell f.
 * With singletons, also when the one contributor to a primary cell of frequency 1 knows that cell; what the same
 * person knows of cells that hold nobody else is no attack.
 */
export function listAttacks(table: SuppressionTable, withSingletons: boolean): readonly Attack[] {
  const { freq, primary } = table;
  const knowers = withSingletons ? primary.filter((cell) => freq[cell] === 1) : [];
  const personOf = personsOfSingleCells(table);
  return [undefined, ...knowers].flatMap((known) =>
    primary
      .filter((cell) => known === undefined || personOf[cell] !== personOf[known])
      .flatMap((cell) => [
        { cell, direction: 1 as const, needed: 1, known },
        { cell, direction: -1 as const, needed: Math.min(1, freq[cell]!), known },
      ])
      .filter((attack) => attack.needed > 0),
  );
}

/** A name of the person in each cell of frequency 1: a total of 1 holds the same person as its part of 1. */
function personsOfSingleCells({ freq, relations }: SuppressionTable): readonly number[] {
  const personOf = [...freq.keys()];
  const pairs = relations.flatMap(({ total, parts }) =>
    freq[total] === 1 ? parts.filter((part) => freq[part] === 1).map((part) => [total, part] as const) : [],
  );
  for (const [total, part] of pairs) {
    const [kept, gone] = [personOf[total]!, personOf[part]!];
    if (kept !== gone) personOf.forEach((person, cell) => (personOf[cell] = person === gone ? kept : person));
  }
  return personOf;
}

/** What the attacker knows from outside: no count is below 0 or above 1.5 times the largest. */
export function widestFreedom(table: SuppressionTable): Freedom {
  const highest = 1.5 * table.freq.reduce((largest, value) => Math.max(largest, value), 0);
  const isFree = (cell: number): boolean => !table.unsuppressible.has(cell);
  return {
    down: Float64Array.from(table.freq, (value, cell) => (isFree(cell) ? value : 0)),
    up: Float64Array.from(table.freq, (value, cell) => (isFree(cell) ? highest - value : 0)),
  };
}

/** Freedom scaled cell by cell: `share` is 1 for a suppressed cell, 0 for a shown one, or between. */
export function shareFreedom(freedom: Freedom, share: (cell: number) => number): Freedom {
  return {
    down: freedom.down.map((width, cell) => width * share(cell)),
    up: freedom.up.map((width, cell) => width * share(cell)),
  };
}

/** An attacker's programme: its columns are the cells that are free at all, its rows the relations among them. */
export interface AttackerProgramme {
  readonly programme: LinearProgramme;
  readonly cells: readonly number[];
  readonly relations: readonly number[];
}

/**
 * The attacker's programme on deviations d from the true values: relations still add up, Σ parts d = total d,
 * and each d stays within its freedom. An attack maximises direction × d of its cell.
 */
export function writeAttackerProgramme(table: SuppressionTable, freedom: Freedom): AttackerProgramme {
  const cells = [...table.freq.keys()].filter((cell) => freedom.down[cell]! > 0 || freedom.up[cell]! > 0);
  const columnByCell = new Map(cells.map((cell, column) => [cell, column]));
  const columns = cells.map((cell) => ({ cost: 0, lower: -freedom.down[cell]!, upper: freedom.up[cell]! }));
  const allRows = relationRows(table).map((row) => ({
    ...row,
    entries: row.entries.flatMap(([cell, sign]) => {
      const column = columnByCell.get(cell);
      return column === undefined ? [] : [[column, sign] as const];
    }),
  }));
  const relations = [...allRows.keys()].filter((relation) => allRows[relation]!.entries.length > 0);
  const rows = relations.map((relation) => allRows[relation]!);
  return { programme: writeProgramme("maximise", columns, rows), cells, relations };
}

export function relationRows(table: SuppressionTable): readonly Row[] {
  return table.relations.map(({ total, parts }) => ({
    lower: 0,
    upper: 0,
    entries: [[total, -1], ...parts.map((part) => [part, 1] as const)],
  }));
}

/** The programme's variant that an attack solves. The attacked cell is free: it is primary. */
export function attackToVariant(
  columnByCell: ReadonlyMap<number, number>,
  { cell, direction, known }: Attack,
): ProgrammeVariant {
  const knownColumn = known === undefined ? undefined : columnByCell.get(known);
  const fixed = knownColumn === undefined ? [] : [[knownColumn, 0] as const];
  const column = columnByCell.get(cell);
  return {
    costs: column === undefined ? [] : [[column, direction]],
    lowerBounds: fixed,
    upperBounds: fixed,
  };
}
