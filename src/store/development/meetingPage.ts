import { sql } from "kysely";
import type { MeetingPage } from "../../domain/development/meetingPage.ts";
import type {
  WorkplaceAction,
  WorkplaceActionId,
  WorkplaceActionState,
} from "../../domain/development/workplaceAction.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Writes the page of a unit for a round, or writes it anew; its actions are saved one by one. */
export async function saveMeetingPage(tx: Transaction, page: Omit<MeetingPage, "actions">): Promise<void> {
  const columns = {
    strengths: JSON.stringify(page.strengths),
    question: page.question,
    brought_on: page.state.kind === "brought" ? page.state.on : null,
  };
  await tx
    .insertInto("meeting_page")
    .values({ round: page.round, unit: page.unit, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "round", "unit"]).doUpdateSet(columns))
    .execute();
}

export async function findMeetingPage(
  tx: Transaction,
  round: RoundId,
  unit: UnitId,
): Promise<MeetingPage | undefined> {
  const row = await tx
    .selectFrom("meeting_page")
    .selectAll()
    .where("round", "=", round)
    .where("unit", "=", unit)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    round,
    unit,
    strengths: row.strengths as MeetingPage["strengths"], // saveMeetingPage alone writes them
    question: row.question,
    state: row.brought_on === null ? { kind: "prepared" } : { kind: "brought", on: row.brought_on },
    actions: await actionsOf(tx, round, unit),
  };
}

async function actionsOf(tx: Transaction, round: RoundId, unit: UnitId): Promise<readonly WorkplaceAction[]> {
  const rows = await tx
    .selectFrom("workplace_action")
    .selectAll()
    .where("round", "=", round)
    .where("unit", "=", unit)
    .orderBy("due")
    .orderBy("id")
    .execute();
  return rows.map(toAction);
}

export async function saveWorkplaceAction(
  tx: Transaction,
  round: RoundId,
  unit: UnitId,
  action: WorkplaceAction,
): Promise<void> {
  const columns = {
    wording: action.text,
    owner: action.owner,
    due: action.due,
    state: JSON.stringify(action.state),
  };
  await tx
    .insertInto("workplace_action")
    .values({ id: action.id, round, unit, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(columns))
    .execute();
}

export interface PlacedAction extends WorkplaceAction {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly unitName: string;
  /** Undefined where the identity is protected. */
  readonly ownerName: string | undefined;
}

/** Actions whose pages have been brought to their meetings, soonest first, closed ones last. */
export async function broughtActions(tx: Transaction): Promise<readonly PlacedAction[]> {
  const { rows } = await sql<{
    id: string;
    round: RoundId;
    unit: UnitId;
    unit_name: string;
    wording: string;
    owner: PersonId;
    owner_name: string | null;
    due: Day;
    state: unknown;
  }>`
    select a.id, a.round, a.unit, u.name as unit_name, a.wording, a.owner, a.due, a.state,
      case when p.protected_identity then null else p.given_name || ' ' || p.family_name end as owner_name
    from workplace_action a
    join meeting_page m on m.tenant = a.tenant and m.round = a.round and m.unit = a.unit and m.brought_on is not null
    join unit u on u.tenant = a.tenant and u.id = a.unit
    join person p on p.tenant = a.tenant and p.id = a.owner
    order by a.state->>'kind' = 'closed', a.due, a.id`.execute(tx);
  return rows.map(({ unit_name, owner_name, ...row }) => ({
    ...toAction(row),
    round: row.round,
    unit: row.unit,
    unitName: unit_name,
    ownerName: owner_name ?? undefined,
  }));
}

function toAction(row: {
  readonly id: string;
  readonly wording: string;
  readonly owner: PersonId;
  readonly due: Day;
  readonly state: unknown;
}): WorkplaceAction {
  return {
    id: row.id as WorkplaceActionId, // saveWorkplaceAction alone writes actions
    text: row.wording,
    owner: row.owner,
    due: row.due,
    state: row.state as WorkplaceActionState, // as above
  };
}
