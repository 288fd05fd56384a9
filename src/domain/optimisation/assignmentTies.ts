import { hasRoom, slack, type AssignmentState } from "./assignmentSearch.ts";

/**
 * Of all assignments that are as good, makes the one in which row 0 has its earliest column, then row 1, and so on.
 * Every assignment as good uses only pairs that cost what they are priced at (complementary slackness), so that
 * moving along such pairs reaches them all.
 */
export function earliestOfEqual(state: AssignmentState): void {
  for (let row = 0; row < state.rows; row += 1)
    for (let column = 0; column < state.columnOf[row]!; column += 1)
      if (slack(state, row, column) === 0 && makeRoom(state, row, column)) break;
}

/** Moves a row to a column, and others so that all have room, where that costs nothing. @returns whether it did */
function makeRoom(state: AssignmentState, row: number, column: number): boolean {
  const { columns, columnOf, members, columnPrice } = state;
  const own = columnOf[row]!;
  const via = new Map<number, Way>([[column, { row }]]);
  let isRoomFound = false;
  for (const at of via.keys()) {
    if (at === own) {
      shift(state, row, via);
      return true;
    }
    if (!isRoomFound && hasRoom(state, at)) {
      isRoomFound = true;
      for (let left = 0; left < columns; left += 1)
        if (!via.has(left) && columnPrice[left] === 0) via.set(left, { room: at });
    }
    for (const member of members[at]!) {
      if (member <= row) continue; // rows before have what they are to have
      for (let next = 0; next < columns; next += 1)
        if (!via.has(next) && slack(state, member, next) === 0) via.set(next, { row: member });
    }
  }
  return false;
}

/** A row moves into the column; or a place in it is left empty, since there was room in another. */
type Way = { readonly row: number } | { readonly room: number };

function shift({ columnOf, members }: AssignmentState, row: number, via: ReadonlyMap<number, Way>): void {
  for (let column = columnOf[row]!; ;) {
    const way = via.get(column)!;
    if ("room" in way) {
      column = way.room;
      continue;
    }
    const left = columnOf[way.row]!;
    members[left]!.delete(way.row);
    members[column]!.add(way.row);
    columnOf[way.row] = column;
    if (way.row === row) return;
    column = left;
  }
}
