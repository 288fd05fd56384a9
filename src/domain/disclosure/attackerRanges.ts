import {
  writeProgramme,
  type Column,
  type LinearProgramme,
  type SolveSeries,
} from "../optimisation/linearProgramme.ts";

/** Something the attacker does not know, but for the least and the most it can be. */
export interface UnknownCell {
  readonly low: number;
  readonly high: number;
}

/** A published figure as an equation: Σ coefficient · cell = value. */
export interface PublishedEquation {
  readonly terms: readonly (readonly [cell: number, coefficient: number])[];
  readonly value: number;
}

/** What the attacker would like to know: the sum of some cells. */
export type Target = readonly number[];

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface AttackerReport {
  /** In the order of the targets. */
  readonly ranges: readonly Range[];
  readonly unknowns: number;
  readonly equations: number;
  /** Linear programmes solved: two per target that any figure touches. */
  readonly programmes: number;
}

/**
 * How narrowly an attacker who knows everything published can pin each target: the least and the greatest value of
 * its sum that agree with all equations and bounds, found by solving both linear programmes.
 *
 * Cells that no figure ties together cannot tell of each other, so each connected part is a programme of its own.
 * @param secondsAtMost for each part
 * @throws Error when the solver does not finish: what is not audited is not released
 */
export async function attackerRanges(
  cells: readonly UnknownCell[],
  equations: readonly PublishedEquation[],
  targets: readonly Target[],
  solveSeries: SolveSeries,
  secondsAtMost: number,
): Promise<AttackerReport> {
  const part = connectedParts(cells.length, equations, targets);
  const ranges: Range[] = targets.map(() => ({ low: Number.NaN, high: Number.NaN }));
  const targetsByPart = Map.groupBy(
    targets.map((_, place) => place),
    (place) => part(targets[place]![0]!),
  );
  const equationsByPart = Map.groupBy(equations, ({ terms }) => part(terms[0]![0]));
  const cellsByPart = Map.groupBy(
    cells.map((_, cell) => cell),
    part,
  );
  let programmes = 0;
  for (const [name, places] of targetsByPart) {
    const inPart = cellsByPart.get(name) ?? [];
    const column = new Map(inPart.map((cell, index) => [cell, index]));
    const programme = writePart(cells, inPart, equationsByPart.get(name) ?? [], column);
    const variants = places.flatMap((place) => variantsOf(targets[place]!, column));
    const options = { gap: 0, secondsAtMost };
    const solved = await solveSeries(programme, variants, options);
    programmes += variants.length;
    const objective = (index: number) => {
      const solution = solved[index];
      if (solution?.kind !== "optimal") throw new Error(`the audit was not finished: ${solution?.kind}`);
      return solution.objective;
    };
    places.forEach((place, index) => {
      ranges[place] = { low: objective(2 * index), high: objective(2 * index + 1) };
    });
  }
  return { ranges, unknowns: cells.length, equations: equations.length, programmes };
}

function writePart(
  cells: readonly UnknownCell[],
  inPart: readonly number[],
  equations: readonly PublishedEquation[],
  column: ReadonlyMap<number, number>,
): LinearProgramme {
  const columns = inPart.map((cell): Column => ({
    cost: 0,
    lower: cells[cell]!.low,
    upper: cells[cell]!.high,
  }));
  const rows = equations.map(({ terms, value }) => ({
    lower: value - slack(value),
    upper: value + slack(value),
    entries: terms.map(([cell, coefficient]) => [column.get(cell)!, coefficient] as const),
  }));
  return writeProgramme("minimise", columns, rows);
}

/** Published figures are computed in floating point: what agrees to this is the same. */
function slack(value: number): number {
  return 1e-7 * Math.max(1, Math.abs(value));
}

/** Least and greatest of the sum of a target's cells. */
function variantsOf(target: Target, column: ReadonlyMap<number, number>) {
  const costs = target.map((cell) => [column.get(cell)!, 1] as const);
  return [
    { sense: "minimise" as const, costs },
    { sense: "maximise" as const, costs },
  ];
}

/** Union–find over cells that stand in one equation or one target. @returns a name of the part of a cell */
function connectedParts(
  cells: number,
  equations: readonly PublishedEquation[],
  targets: readonly Target[],
): (cell: number) => number {
  const above = Int32Array.from({ length: cells }, (_, cell) => cell);
  const find = (cell: number): number => {
    let root = cell;
    while (above[root] !== root) root = above[root]!;
    for (let step = cell; step !== root;) {
      const next = above[step]!;
      above[step] = root;
      step = next;
    }
    return root;
  };
  const tie = (group: readonly number[]) => {
    const first = group[0];
    if (first !== undefined) for (const cell of group) above[find(cell)] = find(first);
  };
  for (const { terms } of equations) tie(terms.map(([cell]) => cell));
  for (const target of targets) tie(target);
  return find;
}
