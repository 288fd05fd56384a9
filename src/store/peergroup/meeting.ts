import type { Selectable } from "kysely";
import type {
  MeetingRun,
  MeetingTime,
  PeerGroupId,
  PeerMeeting,
  PeerMeetingId,
} from "../../domain/peergroup/peerGroup.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

/** Two who change roles with each other in a meeting that has not begun. */
export type RoleSwap = readonly [one: PersonId, other: PersonId];

export async function insertMeetings(
  tx: Transaction,
  meetings: readonly Omit<PeerMeeting, "run">[],
): Promise<void> {
  await tx
    .insertInto("peer_meeting")
    .values(
      meetings.map(({ id, groupId, number, on, from, minutes, place }) => ({
        id,
        peer_group: groupId,
        number,
        planned_on: on,
        starts_at: from,
        minutes,
        place,
        step: null,
        step_since: null,
        paused_after: null,
        held_on: null,
      })),
    )
    .execute();
}

/** In the order in which they are held. */
export async function meetingsOf(tx: Transaction, group: PeerGroupId): Promise<readonly PeerMeeting[]> {
  const rows = await tx
    .selectFrom("peer_meeting")
    .selectAll()
    .where("peer_group", "=", group)
    .orderBy("number")
    .execute();
  return rows.map(toMeeting);
}

export async function findMeeting(tx: Transaction, id: PeerMeetingId): Promise<PeerMeeting | undefined> {
  const row = await tx.selectFrom("peer_meeting").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toMeeting(row);
}

export async function saveMeetingTime(
  tx: Transaction,
  id: PeerMeetingId,
  { on, from, place }: Omit<MeetingTime, "minutes">,
): Promise<void> {
  await tx
    .updateTable("peer_meeting")
    .set({ planned_on: on, starts_at: from, place })
    .where("id", "=", id)
    .execute();
}

export async function saveRun(tx: Transaction, id: PeerMeetingId, run: MeetingRun): Promise<void> {
  const isRunning = run.kind === "running";
  await tx
    .updateTable("peer_meeting")
    .set({
      step: isRunning ? run.step : null,
      step_since: isRunning ? run.since : null,
      paused_after: isRunning ? (run.pausedAfter ?? null) : null,
      held_on: run.kind === "held" ? run.on : null,
    })
    .where("id", "=", id)
    .execute();
}

export async function swapsOf(tx: Transaction, id: PeerMeetingId): Promise<readonly RoleSwap[]> {
  const row = await tx
    .selectFrom("peer_meeting")
    .select("swaps")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return row.swaps as readonly RoleSwap[]; // saveSwaps alone writes them
}

export async function saveSwaps(
  tx: Transaction,
  id: PeerMeetingId,
  swaps: readonly RoleSwap[],
): Promise<void> {
  await tx
    .updateTable("peer_meeting")
    .set({ swaps: JSON.stringify(swaps) })
    .where("id", "=", id)
    .execute();
}

function toMeeting(row: Selectable<Schema["peer_meeting"]>): PeerMeeting {
  return {
    id: row.id,
    groupId: row.peer_group,
    number: row.number,
    on: row.planned_on,
    from: row.starts_at,
    minutes: row.minutes,
    place: row.place,
    run: runOf(row),
  };
}

function runOf({ step, step_since, paused_after, held_on }: Selectable<Schema["peer_meeting"]>): MeetingRun {
  if (held_on !== null) return { kind: "held", on: held_on };
  if (step === null || step_since === null) return { kind: "planned" };
  return { kind: "running", step, since: step_since, pausedAfter: paused_after ?? undefined };
}
