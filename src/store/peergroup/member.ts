import type { PeerGroupId, PeerMember } from "../../domain/peergroup/peerGroup.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Somebody is asked once: asking again changes nothing. */
export async function insertMember(
  tx: Transaction,
  group: PeerGroupId,
  { person, place, askedOn }: Pick<PeerMember, "person" | "place"> & { readonly askedOn: Day },
): Promise<void> {
  await tx
    .insertInto("peer_member")
    .values({
      peer_group: group,
      person,
      place,
      asked_on: askedOn,
      answer: null,
      answered_on: null,
      left_on: null,
    })
    .onConflict((conflict) => conflict.columns(["tenant", "peer_group", "person"]).doNothing())
    .execute();
}

/** In the order of being asked. */
export async function membersOf(tx: Transaction, group: PeerGroupId): Promise<readonly PeerMember[]> {
  const rows = await tx
    .selectFrom("peer_member")
    .select(["person", "place", "answer", "left_on"])
    .where("peer_group", "=", group)
    .orderBy("place")
    .execute();
  return rows.map(({ person, place, answer, left_on }) => ({
    person,
    place,
    answer: answer ?? undefined,
    leftOn: left_on ?? undefined,
  }));
}

/** Groups in which somebody has been asked. */
export async function groupsWith(tx: Transaction, person: PersonId): Promise<readonly PeerGroupId[]> {
  const rows = await tx.selectFrom("peer_member").select("peer_group").where("person", "=", person).execute();
  return rows.map(({ peer_group }) => peer_group);
}

export async function saveAnswer(
  tx: Transaction,
  { group, person }: { readonly group: PeerGroupId; readonly person: PersonId },
  answer: { readonly says: boolean; readonly reason: string; readonly on: Day },
): Promise<void> {
  await tx
    .updateTable("peer_member")
    .set({ answer: answer.says, answered_on: answer.on, reason: answer.reason })
    .where("peer_group", "=", group)
    .where("person", "=", person)
    .execute();
}

export async function saveLeaving(
  tx: Transaction,
  group: PeerGroupId,
  person: PersonId,
  on: Day,
): Promise<void> {
  await tx
    .updateTable("peer_member")
    .set({ left_on: on })
    .where("peer_group", "=", group)
    .where("person", "=", person)
    .execute();
}

/** Takes back that somebody who has not answered was asked. */
export async function deleteMember(tx: Transaction, group: PeerGroupId, person: PersonId): Promise<void> {
  await tx.deleteFrom("peer_member").where("peer_group", "=", group).where("person", "=", person).execute();
}

/** A group that begins to meet waits for nobody: whoever has not answered is no longer asked. */
export async function deleteUnanswered(tx: Transaction, group: PeerGroupId): Promise<void> {
  await tx.deleteFrom("peer_member").where("peer_group", "=", group).where("answer", "is", null).execute();
}

/** What people wrote who said no, by person. HR's to read. */
export async function reasonsIn(tx: Transaction, group: PeerGroupId): Promise<ReadonlyMap<PersonId, string>> {
  const rows = await tx
    .selectFrom("peer_member")
    .select(["person", "reason"])
    .where("peer_group", "=", group)
    .where("reason", "<>", "")
    .execute();
  return new Map(rows.map(({ person, reason }) => [person, reason]));
}
