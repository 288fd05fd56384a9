import type { OwnNote } from "../../domain/peergroup/parseOwnNote.ts";
import type { PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { inRecordOf } from "../lrs/inRecordOf.ts";
import type { Transaction } from "../transaction.ts";

export interface KeptNote extends OwnNote {
  readonly meeting: PeerMeetingId;
  readonly state: "open" | "kept" | "letGo";
}

/** What a person has written after meetings. No other person's row is there to be read. */
export async function notesOf(tx: Transaction, owner: PersonId): Promise<readonly KeptNote[]> {
  const rows = await inRecordOf(tx, owner, () =>
    tx
      .selectFrom("peer_note")
      .select(["meeting", "note", "promise", "try_by", "promise_state"])
      .orderBy("try_by")
      .orderBy("meeting")
      .execute(),
  );
  return rows.map(({ meeting, note, promise, try_by, promise_state }) => ({
    meeting,
    note,
    promise,
    tryBy: try_by ?? undefined,
    state: promise_state,
  }));
}

/** An empty one is removed. */
export async function saveNote(
  tx: Transaction,
  owner: PersonId,
  { meeting, note, promise, tryBy, state }: KeptNote,
): Promise<void> {
  const columns = { note, promise, try_by: tryBy ?? null, promise_state: state };
  await inRecordOf(tx, owner, async () => {
    if (note === "" && promise === "")
      await tx.deleteFrom("peer_note").where("meeting", "=", meeting).execute();
    else
      await tx
        .insertInto("peer_note")
        .values({ meeting, ...columns })
        .onConflict((conflict) => conflict.columns(["tenant", "owner", "meeting"]).doUpdateSet(columns))
        .execute();
  });
}

/** An own promise as other promises are written. */
export interface PeerPromise {
  readonly id: PeerMeetingId;
  readonly text: string;
  readonly lookBackOn: Day;
}

/** Own promises after meetings that have not been looked back on, by day. */
export async function openPromises(tx: Transaction, owner: PersonId): Promise<readonly PeerPromise[]> {
  return (await notesOf(tx, owner)).flatMap(({ meeting, promise, tryBy, state }) =>
    state === "open" && tryBy !== undefined ? [{ id: meeting, text: promise, lookBackOn: tryBy }] : [],
  );
}
