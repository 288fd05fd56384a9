import type {
  LinearProgramme,
  ProgrammeVariant,
  Solution,
  SolveProgress,
} from "../../domain/optimisation/linearProgramme.ts";

/** What the worker is asked: a programme, or a series of variants of it. */
export interface SolveTask {
  readonly programme: LinearProgramme;
  readonly variants: readonly ProgrammeVariant[];
  readonly gap: number;
  readonly secondsAtMost: number;
  readonly start: Float64Array | undefined;
  readonly explainInfeasible: boolean;
  readonly reportsProgress: boolean;
}

export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: SolveProgress }
  | { readonly kind: "solved"; readonly solutions: readonly Solution[] }
  | { readonly kind: "failed"; readonly message: string };
