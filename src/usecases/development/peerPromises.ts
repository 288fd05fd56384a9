import { reportToChange, type CommitmentReport } from "../../domain/development/commitmentReport.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { findGroup } from "../../store/peergroup/group.ts";
import { findMeeting } from "../../store/peergroup/meeting.ts";
import { notesOf, saveNote, type PeerPromise } from "../../store/peergroup/note.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { CommitmentOrigin } from "./commitmentOrigins.ts";

/** Own promises after meetings of a peer group, each with the group's name. */
export async function peerLookBacks(tx: Transaction, promises: readonly PeerPromise[]) {
  const lookBacks: { commitment: PeerPromise; origin: CommitmentOrigin | undefined }[] = [];
  for (const commitment of promises) {
    const meeting = await findMeeting(tx, commitment.id);
    const group = meeting && (await findGroup(tx, meeting.groupId));
    lookBacks.push({ commitment, origin: group && { kind: "peerMeeting", groupName: group.name } });
  }
  return lookBacks;
}

/** Reports back on such a promise as on one in the plan. @returns whether there is one by this id */
export async function reportPeerPromise(
  tx: Transaction,
  owner: PersonId,
  { id, report, today }: { readonly id: string; readonly report: CommitmentReport; readonly today: Day },
): Promise<boolean> {
  const note = (await notesOf(tx, owner)).find(({ meeting, state }) => meeting === id && state === "open");
  if (!note) return false;
  const change = reportToChange(id, report, today);
  if (change.kind === "moveCommitment") await saveNote(tx, owner, { ...note, tryBy: change.lookBackOn });
  else await saveNote(tx, owner, { ...note, state: report === "done" ? "kept" : "letGo" });
  return true;
}
