import type { Selectable } from "kysely";
import type { PeerGroup, PeerGroupId } from "../../domain/peergroup/peerGroup.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

export async function insertGroup(tx: Transaction, group: PeerGroup): Promise<void> {
  const { id, name, audience } = group;
  await tx.insertInto("peer_group").values({ id, name, audience, ended_on: null }).execute();
}

/** All groups: those that go on first, then by name. */
export async function listedGroups(tx: Transaction): Promise<readonly PeerGroup[]> {
  const rows = await tx
    .selectFrom("peer_group")
    .selectAll()
    .orderBy("ended_on", (order) => order.desc().nullsFirst())
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(toGroup);
}

export async function findGroup(tx: Transaction, id: PeerGroupId): Promise<PeerGroup | undefined> {
  const row = await tx.selectFrom("peer_group").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toGroup(row);
}

/** Lets one request at a time change the group, who is in it and its meetings, until the transaction ends. */
export async function holdGroup(tx: Transaction, id: PeerGroupId): Promise<PeerGroup | undefined> {
  const row = await tx
    .selectFrom("peer_group")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toGroup(row);
}

/**
 * Ends a group: its roles, notices and reasons go, whoever has not answered is no longer asked, and a meeting that goes on
 * stops. Notes are their owners'.
 */
export async function endGroupOn(tx: Transaction, id: PeerGroupId, on: Day): Promise<void> {
  const meetings = tx.selectFrom("peer_meeting").select("id").where("peer_group", "=", id);
  await tx.deleteFrom("peer_part").where("meeting", "in", meetings).execute();
  await tx.deleteFrom("peer_notice").where("meeting", "in", meetings).execute();
  await tx
    .updateTable("peer_meeting")
    .set({ step: null, step_since: null, paused_after: null, swaps: "[]" })
    .where("peer_group", "=", id)
    .execute();
  await tx.deleteFrom("peer_member").where("peer_group", "=", id).where("answer", "is", null).execute();
  await tx.updateTable("peer_member").set({ reason: "" }).where("peer_group", "=", id).execute();
  await tx.updateTable("peer_group").set({ ended_on: on }).where("id", "=", id).execute();
}

function toGroup({ id, name, audience, ended_on }: Selectable<Schema["peer_group"]>): PeerGroup {
  return { id, name, audience, endedOn: ended_on ?? undefined };
}
