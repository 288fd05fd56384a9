import { hasRoom, searchAssignment, type AssignmentState } from "./assignmentSearch.ts";
import { earliestOfEqual } from "./assignmentTies.ts";
import { nextBestOf, type NextBest } from "./assignmentNextBest.ts";

/** Rows that want one column each, and columns that can take several rows. */
export interface CapacityProblem {
  /** By row and column, whole numbers from 0; undefined where the two may not be put together. */
  readonly points: readonly (readonly (number | undefined)[])[];
  /** How many rows each column can take at most. */
  readonly capacities: readonly number[];
}

export interface CapacityAssignment {
  /** The column of each row; undefined where the row goes without. */
  readonly columns: readonly (number | undefined)[];
  /** For each row that has a column: the best of all assignments in which it has not that one. */
  readonly nextBest: readonly (NextBest | undefined)[];
}

/**
 * As many rows as possible get a column; of all such assignments one with the most points; of those the one in
 * which row 0 has the earliest column that it can have, then row 1, and so on (going without is later than every
 * column).
 *
 * Method: going without is one more column that can take everybody and is worth 0, while every true pair is worth its
 * points and `1 + rows × most points`, so that one more pair always outweighs all points. That is a transportation
 * problem; rows are taken in one at a time along shortest augmenting paths. Sources: Kuhn (1955) Naval Research
 * Logistics Quarterly 2, 83–97; Jonker & Volgenant (1987) Computing 38, 325–340.
 * Costs O(rows² × columns); whole numbers throughout, so that equal is equal. See docs/methods/mentor-matching.md.
 */
export function assignWithCapacities(problem: CapacityProblem): CapacityAssignment {
  const { state, pairValue } = begin(problem);
  for (let row = 0; row < state.rows; row += 1) takeIn(state, row);
  earliestOfEqual(state);
  const nobody = state.columns - 1;
  return {
    columns: Array.from(state.columnOf, (column) => (column === nobody ? undefined : column)),
    nextBest: Array.from(state.columnOf, (column, row) =>
      column === nobody ? undefined : nextBestOf(state, row, pairValue),
    ),
  };
}

function begin({ points, capacities }: CapacityProblem) {
  const rows = points.length;
  const columns = capacities.length + 1;
  const most = points.flat().reduce<number>((highest, one) => Math.max(highest, one ?? 0), 0);
  const pairValue = 1 + rows * most;
  const cost = new Float64Array(rows * columns).fill(Infinity);
  points.forEach((row, at) => {
    row.forEach((worth, column) => {
      if (worth !== undefined) cost[at * columns + column] = -(pairValue + worth);
    });
    cost[at * columns + columns - 1] = 0;
  });
  const state: AssignmentState = {
    rows,
    columns,
    cost,
    capacities: [...capacities, rows],
    columnOf: new Int32Array(rows).fill(-1),
    members: Array.from({ length: columns }, () => new Set<number>()),
    rowPrice: new Float64Array(rows),
    columnPrice: new Float64Array(columns),
  };
  return { state, pairValue };
}

/** Gives one more row a column, moving others where that costs least; prices stay such that no pair is underpriced. */
function takeIn(state: AssignmentState, row: number): void {
  const { members, columnOf, rowPrice, columnPrice } = state;
  const { distance, via, done, last } = searchAssignment(state, row, {
    isEnd: (column) => hasRoom(state, column),
  });
  const length = distance[last]!;
  rowPrice[row]! += length;
  done.forEach((isDone, column) => {
    if (isDone === 0 || column === last) return;
    const behind = length - distance[column]!;
    columnPrice[column]! -= behind;
    for (const member of members[column]!) rowPrice[member]! += behind;
  });
  for (let column = last; column !== -1;) {
    const moved = via[column]!;
    const left = moved === row ? -1 : columnOf[moved]!;
    if (left !== -1) members[left]!.delete(moved);
    members[column]!.add(moved);
    columnOf[moved] = column;
    column = left;
  }
}
