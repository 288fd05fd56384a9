import type { FileProblem } from "../../domain/organisation/import/importProblem.ts";

/** Carries a problem of the file out of a stream; caught where the reading began and made a value there. */
export class FileFault extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
