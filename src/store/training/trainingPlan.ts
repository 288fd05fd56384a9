import type { PlanResult, TrainingPlanState } from "../../domain/training/planResult.ts";
import type { PlanWishes } from "../../domain/training/planWishes.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface StoredTrainingPlan {
  readonly id: string;
  readonly wishes: PlanWishes;
  readonly state: TrainingPlanState;
  readonly result: PlanResult | undefined;
  readonly createdAt: Date;
  /** The plan whose place it takes. */
  readonly replaces: string | undefined;
}

export async function insertTrainingPlan(
  tx: Transaction,
  plan: {
    readonly id: string;
    readonly wishes: PlanWishes;
    readonly createdBy: PersonId;
    readonly createdAt: Date;
    readonly replaces?: string;
  },
): Promise<void> {
  await tx
    .insertInto("training_plan")
    .values({
      id: plan.id,
      name: plan.wishes.name,
      wishes: JSON.stringify(plan.wishes),
      state: "draft",
      result: null,
      created_by: plan.createdBy,
      created_at: plan.createdAt,
      replaces: plan.replaces ?? null,
    })
    .execute();
}

export async function setTrainingPlan(
  tx: Transaction,
  id: string,
  change: { readonly state: TrainingPlanState; readonly result?: PlanResult | undefined },
): Promise<void> {
  await tx
    .updateTable("training_plan")
    .set({
      state: change.state,
      ...("result" in change
        ? { result: change.result === undefined ? null : JSON.stringify(change.result) }
        : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** Finds a plan and lets one request at a time publish it, or put another in its place. */
export async function holdTrainingPlan(tx: Transaction, id: string): Promise<StoredTrainingPlan | undefined> {
  await tx.selectFrom("training_plan").select("id").where("id", "=", id).forUpdate().execute();
  return findTrainingPlan(tx, id);
}

export async function findTrainingPlan(tx: Transaction, id: string): Promise<StoredTrainingPlan | undefined> {
  return (await plans(tx)).find((plan) => plan.id === id);
}

/** All training plans, the latest first. */
export function listTrainingPlans(tx: Transaction): Promise<readonly StoredTrainingPlan[]> {
  return plans(tx);
}

async function plans(tx: Transaction): Promise<readonly StoredTrainingPlan[]> {
  const rows = await tx.selectFrom("training_plan").selectAll().orderBy("created_at", "desc").execute();
  return rows.map((row) => ({
    id: row.id,
    wishes: row.wishes as PlanWishes, // insertTrainingPlan alone writes wishes
    state: row.state,
    result: (row.result ?? undefined) as PlanResult | undefined, // setTrainingPlan alone writes results
    createdAt: row.created_at,
    replaces: row.replaces ?? undefined,
  }));
}
