import { sql } from "kysely";
import type { Offer, OfferId, OfferState } from "../../domain/development/offer.ts";
import type { OfferReasons } from "../../domain/optimisation/trainingPlanReasons.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface ReasonedOffer extends Offer {
  readonly plan: string;
  /** The plan's first day: occasions are placed from its month. */
  readonly startsOn: Day;
  readonly reasons: OfferReasons;
}

interface Row {
  readonly id: OfferId;
  readonly plan: string;
  readonly manager: PersonId;
  readonly activityId: string;
  readonly occasionId: string;
  readonly answerBy: Day;
  readonly startsOn: Day;
  readonly reasons: OfferReasons;
  readonly state: OfferState;
}

const columns = sql`o.id, o.plan, o.manager, o.activity as "activityId", o.occasion as "occasionId",
  p.wishes->>'answerBy' as "answerBy", p.wishes->>'startsOn' as "startsOn", o.reasons, o.state`;

/** Offers of published plans to one manager, the latest plan first. */
export async function offersTo(tx: Transaction, manager: PersonId): Promise<readonly ReasonedOffer[]> {
  const { rows } = await sql<Row>`
    select ${columns} from training_offer o join training_plan p on p.tenant = o.tenant and p.id = o.plan
    where o.manager = ${manager} and p.state = 'published'
    order by p.created_at desc, o.occasion, o.id`.execute(tx);
  return rows;
}

/** Lets one answer at a time be given by a manager: a double click accepts once. */
export async function holdOffersTo(tx: Transaction, manager: PersonId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${manager}, 7403014))`.execute(tx);
}

/** All offers of a plan, without their reasons: those are each manager's own. */
export async function offersOfPlan(tx: Transaction, plan: string): Promise<readonly Offer[]> {
  const { rows } = await sql<Row>`
    select ${columns} from training_offer o join training_plan p on p.tenant = o.tenant and p.id = o.plan
    where o.plan = ${plan} order by o.occasion, o.id`.execute(tx);
  return rows.map(({ id, manager, activityId, occasionId, answerBy, state }) => ({
    id,
    manager,
    activityId,
    occasionId,
    answerBy,
    state,
  }));
}

export async function setOfferState(tx: Transaction, id: OfferId, state: OfferState): Promise<void> {
  await tx
    .updateTable("training_offer")
    .set({ state: JSON.stringify(state) })
    .where("id", "=", id)
    .execute();
}

/** Replaces the seats that a plan proposes. */
export async function replaceOffers(
  tx: Transaction,
  plan: string,
  offers: readonly { readonly id: string; readonly reasons: OfferReasons }[],
): Promise<void> {
  await tx.deleteFrom("training_offer").where("plan", "=", plan).execute();
  const rows = offers.map(({ id, reasons }) => ({
    id,
    manager: reasons.assignment.managerId,
    activity: reasons.assignment.activityId,
    occasion: reasons.assignment.occasionId,
    reasons,
  }));
  await sql`
    insert into training_offer (id, plan, manager, activity, occasion, reasons, state)
    select id, ${plan}::uuid, manager, activity, occasion, reasons, '{"kind":"proposed"}'::jsonb
    from json_to_recordset(${JSON.stringify(rows)}) as r
      (id uuid, manager uuid, activity text, occasion text, reasons jsonb)`.execute(tx);
}
