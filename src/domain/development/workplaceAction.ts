import type { Day } from "../shared/day.ts";
import type { Id, PersonId } from "../shared/ids.ts";
import { err, ok } from "../shared/result.ts";
import type { Result } from "../shared/result.ts";

export type WorkplaceActionId = Id<"workplaceAction">;

/** Something that a workplace decided to do about its conditions: owned, dated, and followed up. */
export interface WorkplaceAction {
  readonly id: WorkplaceActionId;
  readonly text: string;
  readonly owner: PersonId;
  /** The day when the present state should be over. */
  readonly due: Day;
  readonly state: WorkplaceActionState;
}

/**
 * The loop of systematic work environment management: investigate, assess risk, act, follow up (AFS 2023:1).
 * The risk assessment is written and says whether the risk is serious.
 */
export type WorkplaceActionState =
  | { readonly kind: "investigate" }
  | { readonly kind: "assessRisk"; readonly found: string }
  | { readonly kind: "act"; readonly found: string; readonly risk: Risk }
  | {
      readonly kind: "followUp";
      readonly found: string;
      readonly risk: Risk;
      readonly done: string;
      readonly doneOn: Day;
    }
  | { readonly kind: "closed"; readonly outcome: "worked" | "partlyWorked"; readonly closedOn: Day };

export interface Risk {
  readonly isSerious: boolean;
  readonly description: string;
}

/** What moves an action one state on. What did not work starts over: the loop has no way out through failure. */
export type WorkplaceActionStep =
  | { readonly kind: "investigated"; readonly found: string }
  | { readonly kind: "riskAssessed"; readonly risk: Risk }
  | { readonly kind: "acted"; readonly done: string; readonly on: Day }
  | {
      readonly kind: "followedUp";
      readonly outcome: "worked" | "partlyWorked" | "didNotWork";
      readonly on: Day;
    };

/**
 * Takes an action to its next state, with a new date.
 * @returns `wrongOrder` when the step does not follow on the present state; `nothingWritten` when its text is empty
 */
export function advanceWorkplaceAction<Action extends Pick<WorkplaceAction, "state" | "due">>(
  action: Action,
  step: WorkplaceActionStep,
  due: Day,
): Result<Action, "wrongOrder" | "nothingWritten"> {
  if (writtenText(step).trim() === "") return err("nothingWritten");
  const next = nextState(action.state, step);
  return next === undefined ? err("wrongOrder") : ok({ ...action, due, state: next });
}

function nextState(state: WorkplaceActionState, step: WorkplaceActionStep): WorkplaceActionState | undefined {
  if (state.kind === "investigate" && step.kind === "investigated")
    return { kind: "assessRisk", found: step.found };
  if (state.kind === "assessRisk" && step.kind === "riskAssessed") {
    return { kind: "act", found: state.found, risk: step.risk };
  }
  if (state.kind === "act" && step.kind === "acted") {
    return { kind: "followUp", found: state.found, risk: state.risk, done: step.done, doneOn: step.on };
  }
  if (state.kind === "followUp" && step.kind === "followedUp") {
    return step.outcome === "didNotWork"
      ? { kind: "investigate" }
      : { kind: "closed", outcome: step.outcome, closedOn: step.on };
  }
  return undefined;
}

function writtenText(step: WorkplaceActionStep): string {
  if (step.kind === "investigated") return step.found;
  if (step.kind === "riskAssessed") return step.risk.description;
  return step.kind === "acted" ? step.done : step.outcome;
}

/** Asks for attention by itself: open, and its day has come. */
export function isDue(action: Pick<WorkplaceAction, "state" | "due">, today: Day): boolean {
  return action.state.kind !== "closed" && today >= action.due;
}
