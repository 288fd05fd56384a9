/** Between the values of a person's background. */
const separator = "|";

/**
 * How much of the background may follow the answers of one group: the first variables, as many as leave no value
 * (or combination of values) with fewer than `fewest` people. Otherwise the register would tell who gave the answer
 * of the only man in the unit. What is dropped is dropped for the whole group: one missing value would stand out.
 * @param people each person's values, in the order of the round's variables
 * @returns each person's background as stored, in the same order; empty where nothing may follow
 */
export function backgroundDetail(people: readonly (readonly string[])[], fewest: number): readonly string[] {
  const variables = people[0]?.length ?? 0;
  for (let kept = variables; kept > 0; kept -= 1) {
    const written = people.map((values) => values.slice(0, kept).join(separator));
    const cells = Map.groupBy(written, (value) => value);
    if ([...cells.values()].every((cell) => cell.length >= fewest)) return written;
  }
  return people.map(() => "");
}
