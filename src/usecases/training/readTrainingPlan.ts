import type { Actor } from "../../domain/access/actor.ts";
import { mayLearnWhoAccepted } from "../../domain/development/offer.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { costOfSeats } from "../../domain/training/keepAnswers.ts";
import { mayPlanTraining } from "../../domain/training/mayPlanTraining.ts";
import { withSubstituteRate } from "../../domain/training/withSubstituteRate.ts";
import { personNames } from "../../store/organisation/personNames.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { offersOfPlan } from "../../store/training/offer.ts";
import { findTrainingPlan, type StoredTrainingPlan } from "../../store/training/trainingPlan.ts";
import type { Needs } from "../needs.ts";

export interface AcceptedSeat {
  readonly activityId: string;
  readonly occasionId: string;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
}

export interface TrainingPlanView extends StoredTrainingPlan {
  /** Names of the groups in the summary. */
  readonly groupNames: ReadonlyMap<string, string>;
  readonly answers: { readonly accepted: number; readonly declined: number; readonly waiting: number };
  /** HR learns a name when the manager has accepted, never before. */
  readonly accepted: readonly AcceptedSeat[];
  /** How often each reason was given for declining, where at least five declined. */
  readonly declineReasons: ReadonlyMap<string, number> | undefined;
  /** SEK that the seats which were declined would have cost. */
  readonly freed: number;
}

const fewestDeclined = 5;

/** A training plan as HR may see it: seats, money and proof; people by group, and by name when they have accepted. */
export const readTrainingPlan =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor, id: string): Promise<Result<TrainingPlanView, "noSuchPlan">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const plan = mayPlanTraining(actor) ? await findTrainingPlan(tx, id) : undefined;
      if (!plan) return err("noSuchPlan");
      const offers = plan.state === "published" ? await offersOfPlan(tx, id) : [];
      const accepted = offers.filter((offer) => mayLearnWhoAccepted(actor, offer));
      const names = await personNames(
        tx,
        accepted.map(({ manager }) => manager),
      );
      const declinedOffers = offers.filter(({ state }) => state.kind === "declined");
      const declined = offers.flatMap(({ state }) => (state.kind === "declined" ? state.reason : []));
      const { substituteSekPerHour } = plan.wishes;
      const activities = withSubstituteRate(content.catalogue.activities, substituteSekPerHour);
      const units = await unitsOn(tx, dayInStockholm(now()));
      return ok({
        ...plan,
        groupNames: new Map(units.map((unit) => [unit.id, unit.name])),
        answers: {
          accepted: accepted.length,
          declined: declined.length,
          waiting: offers.filter(({ state }) => state.kind === "proposed").length,
        },
        accepted: accepted.map(({ activityId, occasionId, manager }) => ({
          activityId,
          occasionId,
          name: names.get(manager),
        })),
        freed: costOfSeats(activities, declinedOffers),
        declineReasons: declined.length < fewestDeclined ? undefined : countsOf(declined),
      });
    });

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
