import { isHrDeveloper } from "../access/actor.ts";
import type { Actor } from "../access/actor.ts";
import type { Day } from "../shared/day.ts";
import type { Id, PersonId } from "../shared/ids.ts";
import { err, ok } from "../shared/result.ts";
import type { Result } from "../shared/result.ts";

export type AdviceId = Id<"advice">;

/** Objection to a piece of advice by the person it was given to. Every one gets an answer with reasons from a person. */
export interface AdviceContest {
  readonly advice: AdviceId;
  readonly by: PersonId;
  readonly on: Day;
  readonly ground: ContestGround;
  readonly reason: string;
  readonly state:
    | { readonly kind: "raised" }
    | {
        readonly kind: "answered";
        readonly by: PersonId;
        readonly on: Day;
        readonly outcome: "adviceWithdrawn" | "adviceChanged" | "adviceStands";
        readonly because: string;
      };
}

export const contestGrounds = [
  "wrongFact",
  "wrongRule",
  "conditionsNotSeen",
  "alreadyDone",
  "other",
] as const;
export type ContestGround = (typeof contestGrounds)[number];

/** The person whom advice concerns contests it, with a reason in her own words. */
export function contestAdvice(
  actor: Actor,
  advice: { readonly id: AdviceId; readonly concerns: PersonId },
  objection: { readonly ground: ContestGround; readonly reason: string },
  on: Day,
): Result<AdviceContest, "notAllowed" | "reasonMissing"> {
  if (!mayContestAdvice(actor, advice)) return err("notAllowed");
  if (objection.reason.trim() === "") return err("reasonMissing");
  return ok({ advice: advice.id, by: actor.person, on, ...objection, state: { kind: "raised" } });
}

/** Somebody else than the one who objected answers, once, and says why. */
export function answerContest(
  actor: Actor,
  contest: AdviceContest,
  answer: {
    readonly outcome: "adviceWithdrawn" | "adviceChanged" | "adviceStands";
    readonly because: string;
  },
  on: Day,
): Result<AdviceContest, "notAllowed" | "alreadyAnswered" | "reasonMissing"> {
  if (!mayAnswerContest(actor, contest)) return err("notAllowed");
  if (contest.state.kind === "answered") return err("alreadyAnswered");
  if (answer.because.trim() === "") return err("reasonMissing");
  return ok({ ...contest, state: { kind: "answered", by: actor.person, on, ...answer } });
}

function mayContestAdvice(actor: Actor, advice: { readonly concerns: PersonId }): boolean {
  return actor.person === advice.concerns;
}

/** HR developers answer for the rules; nobody answers her own objection. */
export function mayAnswerContest(actor: Actor, contest: AdviceContest): boolean {
  return isHrDeveloper(actor) && actor.person !== contest.by;
}

/** The objection is read by who made it and by those who are to answer it. */
export function mayReadContest(actor: Actor, contest: AdviceContest): boolean {
  return actor.person === contest.by || mayAnswerContest(actor, contest);
}
