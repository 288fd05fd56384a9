import { sql } from "kysely";
import type { DevelopmentPlan, DevelopmentPlanId } from "../../domain/development/developmentPlan.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function saveDevelopmentPlan(tx: Transaction, plan: DevelopmentPlan): Promise<void> {
  const columns = { content: JSON.stringify(plan.content), state: JSON.stringify(plan.state) };
  await tx
    .insertInto("development_plan")
    .values({ id: plan.id, owner: plan.owner, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(columns))
    .execute();
}

/** Lets one request at a time change a person's plan, until the transaction ends: two tabs lose nothing. */
export async function holdPlanOf(tx: Transaction, owner: PersonId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${owner}, 7403013))`.execute(tx);
}

/** All plans of a person: the one that can still change first, then those that are final. */
export async function plansOf(tx: Transaction, owner: PersonId): Promise<readonly DevelopmentPlan[]> {
  const rows = await tx
    .selectFrom("development_plan")
    .selectAll()
    .where("owner", "=", owner)
    .orderBy(sql`state->>'finalisedOn' desc nulls first`)
    .execute();
  return rows.map(toPlan);
}

export async function findDevelopmentPlan(
  tx: Transaction,
  id: DevelopmentPlanId,
): Promise<DevelopmentPlan | undefined> {
  const row = await tx.selectFrom("development_plan").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toPlan(row);
}

/** Plans whose owners have shared them with a person. */
export async function plansSharedWith(
  tx: Transaction,
  reader: PersonId,
): Promise<readonly DevelopmentPlan[]> {
  const rows = await tx
    .selectFrom("development_plan")
    .selectAll()
    .where(sql<boolean>`state->'readers' @> ${JSON.stringify([reader])}::jsonb`)
    .orderBy("id")
    .execute();
  return rows.map(toPlan);
}

function toPlan(row: {
  readonly id: DevelopmentPlanId;
  readonly owner: PersonId;
  readonly content: unknown;
  readonly state: unknown;
}): DevelopmentPlan {
  return {
    id: row.id,
    owner: row.owner,
    content: row.content as DevelopmentPlan["content"], // saveDevelopmentPlan alone writes plans
    state: row.state as DevelopmentPlan["state"], // as above
  };
}
