import type { CallbackData, Highs, Model } from "highs";
import type {
  Conflict,
  LinearProgramme,
  ProgrammeVariant,
  Solution,
  SolveProgress,
  SparseChange,
} from "../../domain/optimisation/linearProgramme.ts";
import type { SolveTask, WorkerMessage } from "./messages.ts";

const primalSimplex = 4;

/** Solves a task with HiGHS: one model for all its variants, so that each starts from the last one's basis. */
export function solveTask(
  highs: Highs,
  task: SolveTask,
  send: (message: WorkerMessage) => void,
): readonly Solution[] {
  const deadline = performance.now() + task.secondsAtMost * 1000;
  return highs.withModel(programmeToModelData(highs, task.programme), (model) => {
    model.options.set({
      // HiGHS reports an integer search's progress only while output is on; nothing is written anywhere.
      output_flag: task.reportsProgress,
      log_to_console: false,
      mip_min_logging_interval: 0.5,
      mip_rel_gap: task.gap,
      random_seed: 0,
      iis_strategy: highs.constants.iis.strategyRowPriority,
      // From one variant to the next the last basis stays feasible or nearly so: the primal simplex goes on from it.
      ...(task.variants.length > 1 ? { simplex_strategy: primalSimplex, presolve: "off" } : {}),
    });
    if (task.start !== undefined) model.setSolution({ colValue: task.start });
    return task.variants.map((variant): Solution => {
      const secondsLeft = (deadline - performance.now()) / 1000;
      if (secondsLeft <= 0) return { kind: "stopped", because: "timeReached" };
      changeModel(highs, model, task.programme, variant);
      model.zeroAllClocks();
      model.options.set({ time_limit: secondsLeft });
      const { modelStatus } = model.run(task.reportsProgress ? progressCallback(highs, send) : {});
      return readSolution(highs, model, task, modelStatus);
    });
  });
}

function programmeToModelData(highs: Highs, { sense, columns, rows }: LinearProgramme) {
  return {
    numCols: columns.cost.length,
    numRows: rows.lower.length,
    sense: highs.constants.objectiveSense[sense === "minimise" ? "minimize" : "maximize"],
    colCost: columns.cost,
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: {
      format: "csr" as const,
      numRows: rows.lower.length,
      numCols: columns.cost.length,
      starts: rows.starts,
      indices: rows.indices,
      values: rows.values,
    },
    ...(columns.integer.includes(1) ? { integrality: Int32Array.from(columns.integer) } : {}),
  };
}

/** A variant is told against the base programme, so what the one before changed is put back first. */
function changeModel(highs: Highs, model: Model, base: LinearProgramme, variant: ProgrammeVariant): void {
  const sense = variant.sense ?? base.sense;
  model.changeObjectiveSense(highs.constants.objectiveSense[sense === "minimise" ? "minimize" : "maximize"]);
  const all = { kind: "range", from: 0, to: base.columns.cost.length - 1 } as const;
  if (base.columns.cost.length === 0) return;
  model.changeColsCost(all, changed(base.columns.cost, variant.costs));
  model.changeColsBounds(
    all,
    changed(base.columns.lower, variant.lowerBounds),
    changed(base.columns.upper, variant.upperBounds),
  );
}

function changed(base: Float64Array, changes: SparseChange | undefined): Float64Array {
  if (changes === undefined || changes.length === 0) return base;
  const result = base.slice();
  for (const [column, value] of changes) result[column] = value;
  return result;
}

function progressCallback(highs: Highs, send: (message: WorkerMessage) => void) {
  return {
    [highs.constants.callbackType.mipLogging]: ({ data }: { readonly data: CallbackData }) => {
      send({ kind: "progress", progress: readProgress(data) });
      return undefined;
    },
  };
}

function readProgress(data: CallbackData): SolveProgress {
  return {
    seconds: data.running_time ?? 0,
    best: finite(data.mip_primal_bound),
    bound: finite(data.mip_dual_bound),
  };
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Math.abs(value) < 1e100 ? value : undefined;
}

function readSolution(highs: Highs, model: Model, task: SolveTask, status: number): Solution {
  const { modelStatus, solutionStatus } = highs.constants;
  switch (status) {
    case modelStatus.optimal:
    case modelStatus.empty:
      return readFinished(model, task, "gapReached");
    case modelStatus.infeasible:
      return { kind: "infeasible", conflict: task.explainInfeasible ? readConflict(model) : undefined };
    case modelStatus.unbounded:
      return { kind: "unbounded" };
    case modelStatus.unboundedOrInfeasible:
      return solveWithoutPresolve(highs, model, task);
    case modelStatus.timeLimit:
      return model.info.get("primal_solution_status") === solutionStatus.feasible
        ? readFinished(model, task, "timeReached")
        : { kind: "stopped", because: "timeReached" };
    default:
      throw new Error(`HiGHS ended with status ${status}`);
  }
}

/** Presolve may see that a programme has no optimum without seeing why; the solver itself can tell. */
function solveWithoutPresolve(highs: Highs, model: Model, task: SolveTask): Solution {
  const usual = model.options.get("presolve");
  model.options.set("presolve", "off");
  const { modelStatus } = model.run();
  model.options.set("presolve", usual);
  if (modelStatus === highs.constants.modelStatus.unboundedOrInfeasible) {
    throw new Error("HiGHS could not tell an infeasible programme from an unbounded one");
  }
  return readSolution(highs, model, task, modelStatus);
}

function readFinished(model: Model, task: SolveTask, because: "gapReached" | "timeReached"): Solution {
  const objective = model.getObjectiveValue();
  const { colValue, rowDual, colDual } = model.getSolution();
  const isInteger = task.programme.columns.integer.includes(1);
  if (!isInteger) {
    return because === "gapReached"
      ? { kind: "optimal", objective, values: colValue, duals: rowDual, reducedCosts: colDual }
      : { kind: "stopped", because };
  }
  const bound = Number(model.info.get("mip_dual_bound"));
  const gap = Math.abs(objective - bound) / Math.max(Math.abs(objective), 1e-9);
  const nothing = new Float64Array(0);
  return gap <= 1e-7 || Math.abs(objective - bound) <= 1e-6
    ? { kind: "optimal", objective, values: colValue, duals: nothing, reducedCosts: nothing }
    : { kind: "feasible", objective, values: colValue, bound, gap, because };
}

/** Undefined where HiGHS finds none: when only the integrality makes the programme infeasible. */
function readConflict(model: Model): Conflict | undefined {
  const { rowIndex, colIndex } = model.getIis();
  if (rowIndex.length === 0 && colIndex.length === 0) return undefined;
  return { rows: [...rowIndex], columns: [...colIndex] };
}
