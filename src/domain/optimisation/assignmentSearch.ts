/**
 * An assignment under way, with the prices (dual values) that prove it: for every row i and column j
 * cost − rowPrice[i] − columnPrice[j] ≥ 0, with 0 for pairs that are made; columnPrice ≤ 0, and 0 where there is room.
 */
export interface AssignmentState {
  readonly rows: number;
  /** The last one is for rows that go without. */
  readonly columns: number;
  /** By row, then column; Infinity where the two may not be put together. */
  readonly cost: Float64Array;
  readonly capacities: readonly number[];
  /** −1 for a row that has not been taken in yet. */
  readonly columnOf: Int32Array;
  readonly members: readonly Set<number>[];
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
}

export interface AssignmentSearch {
  /** How much dearer the whole becomes when the row ends in the column and others move to make room. */
  readonly distance: Float64Array;
  /** The row that moves into each column on the shortest path to it; −1 where a place in it is left empty instead. */
  readonly via: Int32Array;
  /** The nearest column with room, where places left empty count; −1 where they do not. */
  readonly room: number;
  /** 1 for columns whose distance is final. */
  readonly done: Uint8Array;
  /** The column at which the search ended; −1 where every column that can be reached is done. */
  readonly last: number;
}

interface SearchOptions {
  /** Ends the search when it comes here. */
  readonly isEnd: (column: number) => boolean;
  /** A row that finds room may leave a place empty in any other column, which costs that column's price. */
  readonly mayLeaveEmpty?: boolean;
  /** The column that the first row may not go to itself. */
  readonly barred?: number;
}

/** Shortest paths (Dijkstra 1959, dense) from a row over what pairs cost above their prices: O(rows × columns). */
export function searchAssignment(
  state: AssignmentState,
  from: number,
  { isEnd, mayLeaveEmpty = false, barred = -1 }: SearchOptions,
): AssignmentSearch {
  const { columns } = state;
  const distance = new Float64Array(columns).fill(Infinity);
  const via = new Int32Array(columns).fill(-1);
  const done = new Uint8Array(columns);
  const reach = (row: number, at: number, except: number) => {
    for (let column = 0; column < columns; column += 1) {
      const length = at + slack(state, row, column);
      if (column === except || done[column] === 1 || length >= distance[column]!) continue;
      distance[column] = length;
      via[column] = row;
    }
  };
  let room = -1;
  reach(from, 0, barred);
  for (let next = nearest(distance, done); next !== -1; next = nearest(distance, done)) {
    done[next] = 1;
    if (isEnd(next)) return { distance, via, done, room, last: next };
    if (mayLeaveEmpty && room === -1 && hasRoom(state, next)) {
      room = next;
      leaveEmpty(state, distance[next]!, { distance, via, done });
    }
    for (const member of state.members[next]!) if (member !== from) reach(member, distance[next]!, -1);
  }
  return { distance, via, done, room, last: -1 };
}

/** What a pair costs above its prices. */
export function slack(
  { columns, cost, rowPrice, columnPrice }: AssignmentState,
  row: number,
  column: number,
) {
  return cost[row * columns + column]! - rowPrice[row]! - columnPrice[column]!;
}

export function hasRoom({ members, capacities }: AssignmentState, column: number): boolean {
  return members[column]!.size < capacities[column]!;
}

function leaveEmpty(
  { columns, columnPrice, members }: AssignmentState,
  at: number,
  { distance, via, done }: Pick<AssignmentSearch, "distance" | "via" | "done">,
): void {
  for (let column = 0; column < columns; column += 1) {
    const length = at - columnPrice[column]!;
    if (done[column] === 1 || members[column]!.size === 0 || length >= distance[column]!) continue;
    distance[column] = length;
    via[column] = -1;
  }
}

/** The column that is nearest of those not done, the earliest of equals; −1 where none can be reached. */
function nearest(distance: Float64Array, done: Uint8Array): number {
  let best = -1;
  for (let column = 0; column < distance.length; column += 1)
    if (done[column] === 0 && distance[column]! < (best === -1 ? Infinity : distance[best]!)) best = column;
  return best;
}
