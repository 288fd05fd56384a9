import type { LinearProgramme, Solution, Solver, StopSignal } from "./linearProgramme.ts";
import type { PlanProgress } from "./trainingPlanResult.ts";

/** What a planning run may use. */
export interface PlanningOptions {
  /** Relative gap between plan and bound at which a stage is good enough; 0.01 unless there is reason. */
  readonly gap: number;
  readonly secondsAtMost: number;
  /** Seconds on a clock that only goes forward. */
  readonly clock: () => number;
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: PlanProgress) => void;
}

/** One run under way: the solver with the time that is left, and where progress goes. */
export interface PlanningRun {
  readonly gap: number;
  readonly solve: (programme: LinearProgramme, gap: number, start?: Float64Array) => Promise<Solution>;
  readonly isOver: () => boolean;
  readonly endedBy: () => "timeReached" | "cancelled" | undefined;
  readonly report: (best: number | undefined, bound: number | undefined) => void;
  readonly enter: (stage: PlanProgress["stage"]) => void;
}

export function startRun(solver: Solver, options: PlanningOptions): PlanningRun {
  const { clock, signal, onProgress } = options;
  const begun = clock();
  let stage: PlanProgress["stage"] = "mandatory";
  const secondsLeft = () => options.secondsAtMost - (clock() - begun);
  const endedBy = () =>
    signal?.aborted === true
      ? ("cancelled" as const)
      : secondsLeft() <= 0
        ? ("timeReached" as const)
        : undefined;
  const report = (best: number | undefined, bound: number | undefined) =>
    onProgress?.({ stage, seconds: clock() - begun, best, bound });
  return {
    gap: options.gap,
    solve: async (programme, gap, start) =>
      solveWithoutColumns(programme) ??
      solver.solve(programme, {
        gap,
        secondsAtMost: Math.max(0.01, secondsLeft()),
        ...(start === undefined ? {} : { start }),
        ...(signal === undefined ? {} : { signal }),
      }),
    isOver: () => endedBy() !== undefined,
    endedBy,
    report,
    enter: (entered) => {
      stage = entered;
      report(undefined, undefined);
    },
  };
}

/** Nobody to plan for, or nothing to choose from: solvers refuse a programme without columns, and it needs none. */
function solveWithoutColumns({ columns, rows }: LinearProgramme): Solution | undefined {
  if (columns.cost.length > 0) return undefined;
  if (rows.lower.some((lower) => lower > 0) || rows.upper.some((upper) => upper < 0)) {
    return { kind: "infeasible", conflict: undefined };
  }
  const nothing = new Float64Array(0);
  return {
    kind: "optimal",
    objective: 0,
    values: nothing,
    duals: rows.lower.map(() => 0),
    reducedCosts: nothing,
  };
}
