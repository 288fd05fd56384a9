import type { Actor } from "../../domain/access/actor.ts";
import type { Act } from "../../domain/lrs/act.ts";
import type { PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { moveMeeting, type MeetingMove } from "../../domain/peergroup/protocol.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { saveRun } from "../../store/peergroup/meeting.ts";
import { forgetSupervisors, partsOf } from "../../store/peergroup/part.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { openMeeting, type OpenMeeting } from "./openMeeting.ts";
import { peerMeetingThing } from "./peerMeetingThing.ts";

export type StepRefusal = "noSuchMeeting" | "notRunning" | "notLeading";

/**
 * Whoever leads the talk takes the group on, back, lets it rest, or ends the meeting. A move belongs to the step it was
 * made in: of two that are made at once the second changes nothing.
 * @param from the step that the page showed
 */
export const stepMeeting =
  (needs: Pick<Needs, "database"> & RecordNeeds) =>
  (
    actor: Actor,
    id: PeerMeetingId,
    { from, move }: { readonly from: number; readonly move: MeetingMove | "end" },
  ): Promise<Result<undefined, StepRefusal>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const open = await openMeeting(tx, actor, id);
      if (!open) return err("noSuchMeeting");
      const { run } = open.meeting;
      if (run.kind !== "running") return err("notRunning");
      const own = (await partsOf(tx, id)).find(({ person }) => person === actor.person);
      if (own?.role !== "lead") return err("notLeading");
      if (run.step !== from) return ok();
      if (move === "end") await endMeeting(tx, needs, open);
      else await saveRun(tx, id, moveMeeting(run, move, needs.now()));
      return ok();
    });

/** It has been held: everybody who was there has it in their own record, and nobody else reads who that was. */
async function endMeeting(
  tx: Transaction,
  needs: RecordNeeds,
  { group, meeting }: OpenMeeting,
): Promise<void> {
  for (const { person } of await partsOf(tx, meeting.id)) {
    const attended: Act = {
      key: [meeting.id, person, "attended"],
      verb: "attended",
      ...peerMeetingThing(group, meeting),
    };
    await recordActs(tx, needs, person, [attended]);
  }
  await forgetSupervisors(tx, meeting.id);
  await saveRun(tx, meeting.id, { kind: "held", on: dayInStockholm(needs.now()) });
}
