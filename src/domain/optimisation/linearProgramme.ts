/**
 * A linear or mixed-integer programme as data:
 *
 *     minimise or maximise  Σ cost[j]·x[j]
 *     subject to            rows.lower[i] ≤ Σ a[i,j]·x[j] ≤ rows.upper[i]
 *                           columns.lower[j] ≤ x[j] ≤ columns.upper[j],  x[j] whole where integer[j] = 1
 *
 * The matrix is kept by rows: row i has the entries `starts[i]` to `starts[i + 1] − 1` of `indices` (columns)
 * and `values`. ±Infinity is no bound. Who solves it is the port `Solver`; an adapter fulfils it.
 */
export interface LinearProgramme {
  readonly sense: "minimise" | "maximise";
  readonly columns: {
    readonly cost: Float64Array;
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    readonly integer: Uint8Array;
  };
  readonly rows: {
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    readonly starts: Int32Array;
    readonly indices: Int32Array;
    readonly values: Float64Array;
  };
}

export interface Column {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly integer?: boolean;
}

/** One constraint; `entries` are [column, coefficient], each column at most once. */
export interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly entries: readonly (readonly [column: number, coefficient: number])[];
}

/** What differs from the base programme in one of a series: everything else, the matrix too, stays. */
export interface ProgrammeVariant {
  readonly sense?: LinearProgramme["sense"];
  readonly costs?: SparseChange;
  readonly lowerBounds?: SparseChange;
  readonly upperBounds?: SparseChange;
}

export type SparseChange = readonly (readonly [column: number, value: number])[];

export interface SolveOptions {
  /** Relative gap between the best known and the best possible at which an integer search may end; 0 proves. */
  readonly gap: number;
  readonly secondsAtMost: number;
  /** A known solution to start from, one value per column. */
  readonly start?: Float64Array;
  /** Name the rows and columns that collide when nothing fits (costs further solving). */
  readonly explainInfeasible?: boolean;
  readonly onProgress?: (progress: SolveProgress) => void;
  readonly signal?: StopSignal;
}

/** What an AbortSignal has, said without the platform that has it. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly addEventListener: (event: "abort", tell: () => void) => void;
  readonly removeEventListener: (event: "abort", tell: () => void) => void;
}

export interface SolveProgress {
  readonly seconds: number;
  /** Objective of the best solution so far; undefined before the first. */
  readonly best: number | undefined;
  /** No solution can be better than this; undefined while unknown. */
  readonly bound: number | undefined;
}

/** Rows that cannot all hold, while any fewer of them could, and the columns whose bounds take part. */
export interface Conflict {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * How solving ended. `optimal` is proven; `feasible` is the best found, within the proven relative `gap`.
 * Duals follow d(objective)/d(right-hand side) and reduced costs d(objective)/d(bound); both are empty
 * when some column is integer. `stopped` means that no solution was found before the time or the signal.
 */
export type Solution =
  | {
      readonly kind: "optimal";
      readonly objective: number;
      readonly values: Float64Array;
      readonly duals: Float64Array;
      readonly reducedCosts: Float64Array;
    }
  | {
      readonly kind: "feasible";
      readonly objective: number;
      readonly values: Float64Array;
      readonly bound: number;
      readonly gap: number;
      readonly because: "gapReached" | "timeReached";
    }
  | { readonly kind: "infeasible"; readonly conflict: Conflict | undefined }
  | { readonly kind: "unbounded" }
  | { readonly kind: "stopped"; readonly because: "timeReached" | "cancelled" };

/** Solves one programme. A fault in the solver rejects: it is a defect, never a way a programme ends. */
type SolveLinearProgramme = (programme: LinearProgramme, options: SolveOptions) => Promise<Solution>;

/**
 * Solves a series that shares one matrix, each starting from the last one's basis.
 * Answers come in the order of the variants; after a stop the rest are `stopped`.
 */
export type SolveSeries = (
  programme: LinearProgramme,
  variants: readonly ProgrammeVariant[],
  options: SolveOptions,
) => Promise<readonly Solution[]>;

/** The port that an adapter fulfils. */
export interface Solver {
  readonly solve: SolveLinearProgramme;
  readonly solveSeries: SolveSeries;
}

/** Writes columns and rows as a sparse programme. Columns without `integer` are continuous. */
export function writeProgramme(
  sense: LinearProgramme["sense"],
  columns: readonly Column[],
  rows: readonly Row[],
): LinearProgramme {
  return {
    sense,
    columns: {
      cost: Float64Array.from(columns, (column) => column.cost),
      lower: Float64Array.from(columns, (column) => column.lower),
      upper: Float64Array.from(columns, (column) => column.upper),
      integer: Uint8Array.from(columns, (column) => (column.integer === true ? 1 : 0)),
    },
    rows: writeRows(rows),
  };
}

function writeRows(rows: readonly Row[]): LinearProgramme["rows"] {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = starts[index]! + row.entries.length;
  });
  return {
    lower: Float64Array.from(rows, (row) => row.lower),
    upper: Float64Array.from(rows, (row) => row.upper),
    starts,
    indices: Int32Array.from(rows.flatMap((row) => row.entries.map(([column]) => column))),
    values: Float64Array.from(rows.flatMap((row) => row.entries.map(([, coefficient]) => coefficient))),
  };
}
