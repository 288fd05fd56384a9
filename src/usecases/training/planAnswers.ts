import type { Actor } from "../../domain/access/actor.ts";
import { lapseOffer, withdrawOffer, type Offer } from "../../domain/development/offer.ts";
import type { TrainingPlanProblem } from "../../domain/optimisation/trainingPlanProblem.ts";
import type { TrainingPlan } from "../../domain/optimisation/trainingPlanResult.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { costOfSeats, type PlanAnswers } from "../../domain/training/keepAnswers.ts";
import type { PlanChange } from "../../domain/training/planResult.ts";
import { offersOfPlan, setOfferState } from "../../store/training/offer.ts";
import { findTrainingPlan, holdTrainingPlan, setTrainingPlan } from "../../store/training/trainingPlan.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

/** What managers have answered to a plan whose place another takes; nothing where it takes none. */
export async function answersTo(tx: Transaction, plan: string | undefined): Promise<PlanAnswers> {
  const offers = plan === undefined ? [] : await offersOfPlan(tx, plan);
  const of = (kind: Offer["state"]["kind"]) => offers.filter(({ state }) => state.kind === kind);
  return { accepted: of("accepted"), declined: of("declined") };
}

/** @param problem as it would be without the answers */
export async function changeOf(
  tx: Transaction,
  replaces: string | undefined,
  problem: TrainingPlanProblem,
  plan: TrainingPlan,
): Promise<PlanChange | undefined> {
  const before = replaces === undefined ? undefined : await findTrainingPlan(tx, replaces);
  if (before?.result?.kind !== "planned") return undefined;
  const offers = await offersOfPlan(tx, before.id);
  const { accepted, declined } = await answersTo(tx, before.id);
  const keys = new Set(offers.map(({ manager, occasionId }) => `${manager} ${occasionId}`));
  return {
    kept: accepted.length,
    declined: declined.length,
    notAnswered: offers.length - accepted.length - declined.length,
    freed: costOfSeats(problem.activities, declined),
    newSeats: plan.assignments.filter(({ managerId, occasionId }) => !keys.has(`${managerId} ${occasionId}`))
      .length,
    closureBefore: before.result.closure.value,
  };
}

/**
 * Puts a plan in another's place: what was accepted there is accepted here, and what nobody has answered there is
 * withdrawn.
 * @returns false when somebody has answered since the plan was worked out, and it must be worked out again
 */
export async function takePlace(
  tx: Transaction,
  { now }: Pick<Needs, "now">,
  actor: Actor,
  { id, replaces }: { readonly id: string; readonly replaces: string },
): Promise<boolean> {
  const before = await holdTrainingPlan(tx, replaces);
  if (before?.state !== "published") return false;
  const today = dayInStockholm(now());
  const mine = await offersOfPlan(tx, id);
  const theirs = await offersOfPlan(tx, replaces);
  const taken = theirs.filter(({ state }) => state.kind === "accepted");
  const same = (one: Offer, other: Offer) =>
    one.manager === other.manager && one.occasionId === other.occasionId;
  const isKept = taken.every((offer) => mine.some((one) => same(one, offer)));
  const isOfferedAgain = theirs.some(
    ({ state, manager, activityId }) =>
      state.kind === "declined" &&
      mine.some((one) => one.manager === manager && one.activityId === activityId),
  );
  if (!isKept || isOfferedAgain) return false;
  for (const offer of mine) {
    const accepted = taken.find((one) => same(one, offer));
    if (accepted) await setOfferState(tx, offer.id, accepted.state);
  }
  for (const offer of theirs) {
    const withdrawn = withdrawOffer(actor, lapseOffer(offer, today), today);
    if (withdrawn.ok) await setOfferState(tx, offer.id, withdrawn.value.state);
  }
  await setTrainingPlan(tx, replaces, { state: "replaced" });
  return true;
}
