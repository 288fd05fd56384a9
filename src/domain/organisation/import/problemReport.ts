import type { ProblemReport } from "./importPreview.ts";
import { faultyRow } from "./importProblem.ts";
import type { ImportProblem } from "./importProblem.ts";

/** Gathers problems while a file is gone through. */
export interface ProblemGathering {
  readonly add: (problem: ImportProblem) => void;
  readonly isFaulty: (row: number) => boolean;
  readonly report: () => ProblemReport;
}

/** More than anybody reads; the counts go on. */
const listedAtMost = 1000;

export function gatherProblems(first: readonly ImportProblem[] = []): ProblemGathering {
  const listed: ImportProblem[] = [];
  const countByKind = new Map<ImportProblem["kind"], number>();
  const faulty = new Set<number>();
  const add = (problem: ImportProblem): void => {
    if (listed.length < listedAtMost) listed.push(problem);
    countByKind.set(problem.kind, (countByKind.get(problem.kind) ?? 0) + 1);
    const row = faultyRow(problem);
    if (row !== undefined) faulty.add(row);
  };
  first.forEach(add);
  return {
    add,
    isFaulty: (row) => faulty.has(row),
    report: () => ({ listed, countByKind, faultyRows: faulty.size }),
  };
}
