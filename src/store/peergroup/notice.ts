import type { PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** `away`: cannot come. `case`: has a matter to bring. */
export type NoticeKind = "away" | "case";

export async function saveNotice(
  tx: Transaction,
  { meeting, person, kind }: { meeting: PeerMeetingId; person: PersonId; kind: NoticeKind },
  isGiven: boolean,
): Promise<void> {
  if (isGiven)
    await tx
      .insertInto("peer_notice")
      .values({ meeting, person, kind })
      .onConflict((conflict) => conflict.columns(["tenant", "meeting", "person", "kind"]).doNothing())
      .execute();
  else
    await tx
      .deleteFrom("peer_notice")
      .where("meeting", "=", meeting)
      .where("person", "=", person)
      .where("kind", "=", kind)
      .execute();
}

/** What people have said before a meeting, by kind. */
export async function noticesFor(
  tx: Transaction,
  meeting: PeerMeetingId,
): Promise<Readonly<Record<NoticeKind, ReadonlySet<PersonId>>>> {
  const rows = await tx
    .selectFrom("peer_notice")
    .select(["person", "kind"])
    .where("meeting", "=", meeting)
    .execute();
  const of = (kind: NoticeKind) =>
    new Set(rows.filter((row) => row.kind === kind).map(({ person }) => person));
  return { away: of("away"), case: of("case") };
}

export async function deleteNotices(tx: Transaction, meeting: PeerMeetingId): Promise<void> {
  await tx.deleteFrom("peer_notice").where("meeting", "=", meeting).execute();
}
