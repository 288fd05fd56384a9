import type { Actor } from "../../domain/access/actor.ts";
import { mayMeetIn } from "../../domain/peergroup/mayMeetIn.ts";
import type { PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findGroup } from "../../store/peergroup/group.ts";
import { findMeeting } from "../../store/peergroup/meeting.ts";
import { membersOf } from "../../store/peergroup/member.ts";
import { notesOf, saveNote, type KeptNote } from "../../store/peergroup/note.ts";
import type { Needs } from "../needs.ts";

export interface OwnPeerNote extends KeptNote {
  readonly groupName: string;
  readonly number: number;
  /** The group goes on with the reader in it. */
  readonly canChange: boolean;
}

/** All that somebody has written after meetings: theirs also when they have left, and when the group has ended. */
export const ownPeerNotes =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<readonly OwnPeerNote[]> =>
    database.asTenant(actor.tenant, async (tx) => {
      const own: OwnPeerNote[] = [];
      for (const note of await notesOf(tx, actor.person)) {
        const meeting = await findMeeting(tx, note.meeting);
        const group = meeting && (await findGroup(tx, meeting.groupId));
        if (!group) continue;
        const canChange = mayMeetIn(actor, group, await membersOf(tx, group.id));
        own.push({ ...note, groupName: group.name, number: meeting.number, canChange });
      }
      return own;
    });

export const removePeerNote =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: PeerMeetingId): Promise<Result<undefined, "noSuchNote">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const note = (await notesOf(tx, actor.person)).find(({ meeting }) => meeting === id);
      if (!note) return err("noSuchNote");
      await saveNote(tx, actor.person, { ...note, note: "", promise: "", tryBy: undefined });
      return ok();
    });
