import type { ImportedUnitManager } from "./importedFile.ts";
import type { ProblemGathering } from "./problemReport.ts";

interface Vote {
  readonly employeeKey: string;
  readonly managerKey: string;
  readonly row: number;
  readonly heading: string;
}

/**
 * Finds each unit's manager where a file names a manager per employee: the one whom most of the unit's rows
 * name (the lesser key when even). Whoever is named as manager in the unit does not vote there: her own
 * row names the manager above.
 */
export function voteForManagers(problems: ProblemGathering) {
  const votesByUnit = new Map<string, Vote[]>();

  const add = (
    unitCode: string,
    employeeKey: string,
    managerKey: string,
    row: number,
    heading: string,
  ): void => {
    const votes = votesByUnit.get(unitCode);
    const vote = { employeeKey, managerKey, row, heading };
    if (votes === undefined) votesByUnit.set(unitCode, [vote]);
    else votes.push(vote);
  };

  const managers = (): ImportedUnitManager[] =>
    [...votesByUnit].map(([unitCode, votes]) => {
      const [taken, ...others] = inOrder(votes);
      if (others.length > 0)
        problems.add({
          kind: "severalManagersOfUnit",
          code: unitCode,
          taken: taken!.managerKey,
          others: others.map(({ managerKey }) => managerKey),
        });
      return { unitCode, employeeKey: taken!.managerKey, row: taken!.row, heading: taken!.heading };
    });

  return { add, managers };
}

/** One vote per manager named, the most named first. */
function inOrder(votes: readonly Vote[]): Vote[] {
  const named = new Set(votes.map(({ managerKey }) => managerKey));
  const counting = votes.filter(({ employeeKey }) => !named.has(employeeKey));
  const counts = new Map<string, { vote: Vote; count: number }>();
  for (const vote of counting.length > 0 ? counting : votes) {
    const counted = counts.get(vote.managerKey);
    if (counted === undefined) counts.set(vote.managerKey, { vote, count: 1 });
    else counted.count += 1;
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count || (a.vote.managerKey < b.vote.managerKey ? -1 : 1))
    .map(({ vote }) => vote);
}
