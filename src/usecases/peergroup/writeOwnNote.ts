import type { Actor } from "../../domain/access/actor.ts";
import { parseOwnNote, type NoteFaults, type WrittenNote } from "../../domain/peergroup/parseOwnNote.ts";
import type { PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { notesOf, saveNote } from "../../store/peergroup/note.ts";
import type { Needs } from "../needs.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { openMeeting } from "./openMeeting.ts";
import { peerMeetingThing } from "./peerMeetingThing.ts";

/**
 * Somebody writes for themselves what they take along from a meeting, and what they mean to try before the next. The
 * row is the person's own, as in the learning record, where it is told that something was promised, without its words.
 */
export const writeOwnNote =
  (needs: Pick<Needs, "database"> & RecordNeeds) =>
  (
    actor: Actor,
    id: PeerMeetingId,
    written: WrittenNote,
  ): Promise<Result<undefined, "noSuchMeeting" | "tooEarly" | NoteFaults>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const open = await openMeeting(tx, actor, id);
      if (!open) return err("noSuchMeeting");
      if (open.meeting.run.kind === "planned") return err("tooEarly");
      const before = (await notesOf(tx, actor.person)).find(({ meeting }) => meeting === id);
      const parsed = parseOwnNote(written, dayInStockholm(needs.now()), before?.tryBy);
      if (!parsed.ok) return parsed;
      // Somebody who changes what they promise, or when, has it before them again.
      const isSame = before?.promise === parsed.value.promise && before.tryBy === parsed.value.tryBy;
      const state = before && isSame ? before.state : "open";
      await saveNote(tx, actor.person, { meeting: id, ...parsed.value, state });
      if (parsed.value.promise !== "")
        await recordActs(tx, needs, actor.person, [
          {
            key: [id, actor.person, "promised"],
            verb: "created",
            object: { kind: "commitment", id: `peer-${id}` },
            within: peerMeetingThing(open.group, open.meeting).object,
          },
        ]);
      return ok();
    });
