import type { Actor } from "../../domain/access/actor.ts";
import { hasBegun, nextMeeting, type PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { rotateRoles, swapRoles } from "../../domain/peergroup/rotateRoles.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { meetingsOf, saveRun, saveSwaps, swapsOf } from "../../store/peergroup/meeting.ts";
import { deleteNotices } from "../../store/peergroup/notice.ts";
import { deleteUnanswered } from "../../store/peergroup/member.ts";
import { saveParts } from "../../store/peergroup/part.ts";
import type { Needs } from "../needs.ts";
import { peersHere, rolesOfMeeting } from "../peerRoles.ts";
import { openMeeting } from "./openMeeting.ts";

export type BeginRefusal = "noSuchMeeting" | "notItsTurn" | "tooEarly" | "tooFew" | "ended";

/**
 * Begins a meeting with those who are there; whose role is free because somebody is missing goes to the next in line.
 * Begun twice it is one. What was said beforehand is forgotten, and whoever has not answered is no longer asked.
 * @param there ids of those who are there, as a form sends them
 */
export const beginMeeting =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: PeerMeetingId, there: readonly string[]): Promise<Result<undefined, BeginRefusal>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const open = await openMeeting(tx, actor, id);
      if (!open) return err("noSuchMeeting");
      const { meeting, members } = open;
      if (meeting.run.kind === "running") return ok();
      if (meeting.run.kind === "held") return err("ended");
      const today = dayInStockholm(now());
      const meetings = await meetingsOf(tx, meeting.groupId);
      if (nextMeeting(meetings)?.id !== id || !hasBegun(members, meetings)) return err("notItsTurn");
      if (meeting.on > today) return err("tooEarly");
      const asked = { tenant: actor.tenant, members, today };
      const said = await rolesOfMeeting(tx, meeting, asked);
      const come = (await peersHere(tx, asked)).filter((person) => there.includes(person));
      const rotated = rotateRoles({ there: come, before: said.before, wantsCase: said.wantsCase });
      if (!rotated) return err("tooFew");
      const roles = (await swapsOf(tx, id))
        .filter((two) => two.every((person) => come.includes(person)))
        .reduce((before, [one, other]) => swapRoles(before, one, other), rotated);
      await saveParts(tx, id, come, roles);
      await deleteNotices(tx, id);
      await deleteUnanswered(tx, meeting.groupId);
      await saveSwaps(tx, id, []);
      await saveRun(tx, id, { kind: "running", step: 0, since: now(), pausedAfter: undefined });
      return ok();
    });
