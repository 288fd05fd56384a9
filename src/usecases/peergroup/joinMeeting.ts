import type { Actor } from "../../domain/access/actor.ts";
import type { PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { saveParts } from "../../store/peergroup/part.ts";
import type { Needs } from "../needs.ts";
import { rolesOfMeeting } from "../peerRoles.ts";
import { openMeeting } from "./openMeeting.ts";

/** Somebody comes when the meeting has begun, and is a supervisor in what is left of it. */
export const joinMeeting =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: PeerMeetingId): Promise<Result<undefined, "noSuchMeeting" | "notRunning">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const open = await openMeeting(tx, actor, id);
      if (!open) return err("noSuchMeeting");
      const { meeting, members } = open;
      if (meeting.run.kind !== "running") return err("notRunning");
      const today = dayInStockholm(now());
      const { roles, there } = await rolesOfMeeting(tx, meeting, { tenant: actor.tenant, members, today });
      if (roles && !there.includes(actor.person)) await saveParts(tx, id, [...there, actor.person], roles);
      return ok();
    });
