import type { Actor } from "../access/actor.ts";
import type { Day } from "../shared/day.ts";
import type { Id, PersonId } from "../shared/ids.ts";
import { err, ok } from "../shared/result.ts";
import type { Result } from "../shared/result.ts";

export type DevelopmentPlanId = Id<"developmentPlan">;

/** What a manager wants to become better at, how, and with whom: hers until she shares it. */
export interface DevelopmentPlan {
  readonly id: DevelopmentPlanId;
  readonly owner: PersonId;
  readonly content: DevelopmentPlanContent;
  readonly state: DevelopmentPlanState;
}

/**
 * `private` is a memory note of the owner's. Once `shared` the plan can be an official document
 * (Tryckfrihetsforordningen 2 kap.), which nobody can undo: no transition leads back.
 * `finalised` is the agreed text, which no longer changes; a new plan follows it.
 */
export type DevelopmentPlanState =
  | { readonly kind: "private" }
  | { readonly kind: "shared"; readonly sharedOn: Day; readonly readers: readonly PersonId[] }
  | {
      readonly kind: "finalised";
      readonly sharedOn: Day;
      readonly readers: readonly PersonId[];
      readonly finalisedOn: Day;
    };

export interface DevelopmentPlanContent {
  readonly goals: readonly DevelopmentGoal[];
  readonly activities: readonly DevelopmentActivity[];
  readonly commitments: readonly Commitment[];
  readonly checkIns: readonly CheckIn[];
}

export interface DevelopmentGoal {
  readonly id: string;
  readonly text: string;
  readonly competencyId: string | undefined;
  readonly reachBy: Day | undefined;
}

export interface DevelopmentActivity {
  readonly id: string;
  readonly goalId: string | undefined;
  readonly text: string;
  readonly from: "own" | "offer";
  readonly state: "planned" | "started" | "done" | "dropped";
}

/** A small promise about daily work: what I do differently, and when I look back at it. */
export interface Commitment {
  readonly id: string;
  readonly text: string;
  readonly lookBackOn: Day;
  /** `letGo` is a promise that no longer mattered: neither kept nor broken. */
  readonly state: "kept" | "partlyKept" | "notKept" | "letGo" | "open";
  /** Where it was made, when that was not in the plan. */
  readonly from?: CommitmentSource;
}

/** A step of a course, or a session of a programme. */
export type CommitmentSource =
  | { readonly kind: "course"; readonly id: string }
  | { readonly kind: "session"; readonly id: Id<"programmeSession"> };

export interface CheckIn {
  readonly id: string;
  readonly on: Day;
  readonly text: string;
}

export const emptyPlanContent: DevelopmentPlanContent = {
  goals: [],
  activities: [],
  commitments: [],
  checkIns: [],
};

export type PlanRefusal =
  | "notAllowed"
  | "alreadyFinalised"
  | "notShared"
  | "readerMayNotReceive"
  | "nothingToShare";

/** Only the owner writes; an agreed text is not changed afterwards. */
export function reviseDevelopmentPlan(
  actor: Actor,
  plan: DevelopmentPlan,
  content: DevelopmentPlanContent,
): Result<DevelopmentPlan, PlanRefusal> {
  if (actor.person !== plan.owner) return err("notAllowed");
  if (plan.state.kind === "finalised") return err("alreadyFinalised");
  return ok({ ...plan, content });
}

/**
 * The owner shares with people who may receive it (see `mayReceiveDevelopmentPlan`); sharing again adds readers.
 * @param readers who is added, as recognised by the caller, with whether each may receive
 */
export function shareDevelopmentPlan(
  actor: Actor,
  plan: DevelopmentPlan,
  readers: readonly { readonly person: PersonId; readonly mayReceive: boolean }[],
  on: Day,
): Result<DevelopmentPlan, PlanRefusal> {
  if (actor.person !== plan.owner) return err("notAllowed");
  if (plan.state.kind === "finalised") return err("alreadyFinalised");
  if (!readers.every((reader) => reader.mayReceive)) return err("readerMayNotReceive");
  if (isEmpty(plan.content)) return err("nothingToShare");
  const before = plan.state.kind === "shared" ? plan.state : { sharedOn: on, readers: [] };
  const together = new Set([...before.readers, ...readers.map((reader) => reader.person)]);
  return ok({ ...plan, state: { kind: "shared", sharedOn: before.sharedOn, readers: [...together] } });
}

/** The owner makes the shared text final, as agreed in the development talk: it becomes the document of that talk. */
export function finaliseDevelopmentPlan(
  actor: Actor,
  plan: DevelopmentPlan,
  on: Day,
): Result<DevelopmentPlan, PlanRefusal> {
  if (actor.person !== plan.owner) return err("notAllowed");
  if (plan.state.kind === "finalised") return err("alreadyFinalised");
  if (plan.state.kind === "private") return err("notShared");
  const { sharedOn, readers } = plan.state;
  return ok({ ...plan, state: { kind: "finalised", sharedOn, readers, finalisedOn: on } });
}

function isEmpty({ goals, activities, commitments, checkIns }: DevelopmentPlanContent): boolean {
  return goals.length + activities.length + commitments.length + checkIns.length === 0;
}
