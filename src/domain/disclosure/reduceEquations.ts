/** Σ coefficient × unknown = what the same combination of published figures gives. */
export interface ReducedEquation {
  readonly coefficients: ReadonlyMap<number, number>;
  /** Which published rows, how many times each, make it. */
  readonly ofRows: ReadonlyMap<number, number>;
}

const noise = 1e-9;

/**
 * Gauss–Jordan elimination of published sums over unknowns: a basis of everything that linear combination tells.
 * An unknown that stands alone in an equation is determined. Rows with few unknowns are taken first, which for
 * sums over a tree keeps the elimination linear.
 * @param rows per published sum, the unknowns it is the sum of
 */
export function reduceEquations(rows: readonly (readonly number[])[]): readonly ReducedEquation[] {
  const byPivot = new Map<number, MutableEquation>();
  const holding = new Map<number, Set<MutableEquation>>();
  const order = [...rows.keys()].sort((a, b) => rows[a]!.length - rows[b]!.length || a - b);
  for (const row of order) {
    const equation: MutableEquation = {
      coefficients: new Map(rows[row]!.map((unknown) => [unknown, 1])),
      ofRows: new Map([[row, 1]]),
    };
    for (const unknown of rows[row]!) {
      const other = byPivot.get(unknown);
      const factor = equation.coefficients.get(unknown);
      if (other !== undefined && factor !== undefined) subtract(equation, other, factor);
    }
    const pivot = [...equation.coefficients.keys()].sort((a, b) => a - b)[0];
    if (pivot === undefined) continue;
    scale(equation, 1 / equation.coefficients.get(pivot)!);
    const holders = [...(holding.get(pivot) ?? [])];
    for (const other of holders) {
      const factor = other.coefficients.get(pivot);
      if (factor === undefined) continue;
      subtract(other, equation, factor);
      for (const unknown of equation.coefficients.keys()) noteHolder(holding, unknown, other);
    }
    byPivot.set(pivot, equation);
    for (const unknown of equation.coefficients.keys()) noteHolder(holding, unknown, equation);
  }
  return [...byPivot.values()];
}

interface MutableEquation {
  readonly coefficients: Map<number, number>;
  readonly ofRows: Map<number, number>;
}

function noteHolder(
  holding: Map<number, Set<MutableEquation>>,
  unknown: number,
  equation: MutableEquation,
): void {
  const holders = holding.get(unknown) ?? new Set();
  holders.add(equation);
  holding.set(unknown, holders);
}

function subtract(from: MutableEquation, other: MutableEquation, factor: number): void {
  for (const part of ["coefficients", "ofRows"] as const) {
    for (const [key, value] of other[part]) {
      const left = (from[part].get(key) ?? 0) - factor * value;
      if (Math.abs(left) < noise) from[part].delete(key);
      else from[part].set(key, left);
    }
  }
}

function scale({ coefficients, ofRows }: MutableEquation, factor: number): void {
  for (const map of [coefficients, ofRows]) for (const [key, value] of map) map.set(key, value * factor);
}
