import { searchAssignment, type AssignmentState } from "./assignmentSearch.ts";

/** The best whole assignment in which a row has not the column that it has. */
export interface NextBest {
  /** The row's column there; undefined where it goes without. */
  readonly column: number | undefined;
  /** How many more rows go without: 0 or 1. */
  readonly fewer: number;
  /** Points that the whole has less; below 0 only where one more goes without. */
  readonly lost: number;
}

/**
 * The row leaves its column, and the others are moved until all is as good as it can be: a shortest path over what
 * pairs cost above their prices, back to the column that was left.
 */
export function nextBestOf(state: AssignmentState, row: number, pairValue: number): NextBest {
  const { columnOf, columns } = state;
  const own = columnOf[row]!;
  const { via, room, distance } = searchAssignment(state, row, {
    barred: own,
    mayLeaveEmpty: true,
    isEnd: (column) => column === own,
  });
  const nobody = columns - 1;
  let first = own;
  let fewer = 0;
  while (via[first] !== row) {
    if (via[first] !== -1) {
      first = columnOf[via[first]!]!;
      continue;
    }
    fewer += Number(room === nobody) - Number(first === nobody);
    first = room;
  }
  return {
    column: first === nobody ? undefined : first,
    fewer,
    lost: distance[own]! - fewer * pairValue,
  };
}
