import { activityToPlan } from "../../domain/learning/activityToPlan.ts";
import type { ManagerToPlan, TrainingPlanProblem } from "../../domain/optimisation/trainingPlanProblem.ts";
import { explainOffers } from "../../domain/optimisation/trainingPlanReasons.ts";
import { summarisePlan, withholdSmallGroups } from "../../domain/optimisation/trainingPlanSummary.ts";
import type { PlanProgress } from "../../domain/optimisation/trainingPlanResult.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { fewestManagersInGroup, resultForHr } from "../../domain/training/planResult.ts";
import { keepAnswers } from "../../domain/training/keepAnswers.ts";
import type { PlanWishes } from "../../domain/training/planWishes.ts";
import { withSubstituteRate } from "../../domain/training/withSubstituteRate.ts";
import { replaceOffers } from "../../store/training/offer.ts";
import { findTrainingPlan, setTrainingPlan } from "../../store/training/trainingPlan.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { JobWork } from "../jobWork.ts";
import type { Content, Needs } from "../needs.ts";
import { answersTo, changeOf } from "./planAnswers.ts";

/** Everybody who leads, with their needs: worked out where needs are known. */
export type NeedsToPlan = (
  tx: Transaction,
  content: Content,
  today: Day,
  hoursAvailable: number,
) => Promise<readonly ManagerToPlan[]>;

type AllocateNeeds = Pick<Needs, "database" | "now" | "newId" | "content" | "planner">;

/** The proven gap that is good enough, and the longest a plan may take. */
const wanted = { gap: 0.01, secondsAtMost: 120 };
/** What HR asks first: a little more or less money. */
const budgetChanges = [-100_000, 100_000];
/** Closure that may be given up so that more managers get something, where closure comes first. */
const givenUpAtMost = 0.05;

const stages: readonly PlanProgress["stage"][] = ["mandatory", "closure", "coverage", "budgetEffects"];

/** Works out a training plan from the managers' needs, and writes what HR may see and what each manager is offered. */
export const allocateTraining =
  ({ database, now, newId, content, planner }: AllocateNeeds, needsToPlan: NeedsToPlan): JobWork =>
  async ({ tenant, subject, signal, progress }) => {
    const plan = subject && (await database.asTenant(tenant, (tx) => findTrainingPlan(tx, subject)));
    if (!plan) return err("noSuchPlan");
    if (plan.state === "published" || plan.state === "replaced") return err("alreadyPublished");
    const answers = await database.asTenant(tenant, (tx) => answersTo(tx, plan.replaces));
    const whole = await readProblem({ database, now, content }, needsToPlan, tenant, plan.wishes);
    const problem = keepAnswers(whole, answers);
    const giveUp = async (because: string) => {
      await database.asTenant(tenant, (tx) => setTrainingPlan(tx, plan.id, { state: "draft" }));
      return err(because);
    };
    if (problem.managers.every(({ needs }) => needs.length === 0)) return giveUp("nothingMeasured");
    const outcome = await planner.plan(problem, {
      ...wanted,
      budgetChanges,
      assumption: "expected",
      signal,
      onProgress: ({ stage }) => void progress(stages.indexOf(stage), stages.length),
    });
    if (outcome.kind === "stopped") return giveUp(outcome.because);
    const foundNothing = outcome.kind === "planned" && outcome.plan.assignments.length === 0;
    if (foundNothing && outcome.plan.ended === "timeReached") return giveUp("timeReached");
    await database.asTenant(tenant, async (tx) => {
      if (outcome.kind === "collision") {
        await replaceOffers(tx, plan.id, []);
        return setTrainingPlan(tx, plan.id, { state: "collides", result: outcome });
      }
      const summary = summarisePlan(problem, outcome.plan, withholdSmallGroups(fewestManagersInGroup));
      const offers = explainOffers(problem, outcome.plan).map((reasons) => ({ id: newId(), reasons }));
      await replaceOffers(tx, plan.id, offers);
      const change = await changeOf(tx, plan.replaces, whole, outcome.plan);
      const result = resultForHr(outcome.plan, summary, change);
      await setTrainingPlan(tx, plan.id, { state: "proposed", result });
    });
    return ok({});
  };

async function readProblem(
  { database, now, content }: Pick<AllocateNeeds, "database" | "now" | "content">,
  needsToPlan: NeedsToPlan,
  tenant: TenantId,
  wishes: PlanWishes,
): Promise<TrainingPlanProblem> {
  const { activities, scoreDeviation } = content.catalogue;
  const managers = await database.asTenant(tenant, (tx) =>
    needsToPlan(tx, content, dayInStockholm(now()), wishes.hoursPerManager),
  );
  return {
    managers,
    activities: withSubstituteRate(activities, wishes.substituteSekPerHour).map((activity) =>
      activityToPlan(activity, scoreDeviation.value, wishes.startsOn),
    ),
    budget: wishes.budgetSek,
    rules: {
      shareAwayAtMost: wishes.shareAwayAtMost,
      activitiesPerManagerAtMost: wishes.activitiesPerManagerAtMost,
      mandatory: [],
      order: wishes.first === "coverage" ? { first: "coverage" } : { first: "closure", givenUpAtMost },
    },
  };
}
