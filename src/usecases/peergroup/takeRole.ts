import type { Actor } from "../../domain/access/actor.ts";
import type { PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { swapRoles, type PeerRole } from "../../domain/peergroup/rotateRoles.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { saveSwaps, swapsOf } from "../../store/peergroup/meeting.ts";
import { saveParts } from "../../store/peergroup/part.ts";
import type { Needs } from "../needs.ts";
import { rolesOfMeeting } from "../peerRoles.ts";
import { openMeeting } from "./openMeeting.ts";

/**
 * Somebody takes a role, and whoever had it gets theirs: before the meeting, when two have agreed to change, and while
 * it goes on, when somebody has had to go. Who comes late is there from then on.
 */
export const takeRole =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (
    actor: Actor,
    id: PeerMeetingId,
    role: PeerRole,
  ): Promise<Result<undefined, "noSuchMeeting" | "noRoles">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const open = await openMeeting(tx, actor, id);
      if (!open) return err("noSuchMeeting");
      const { meeting, members } = open;
      const today = dayInStockholm(now());
      const { roles, there } = await rolesOfMeeting(tx, meeting, { tenant: actor.tenant, members, today });
      if (!roles || meeting.run.kind === "held") return err("noRoles");
      const holder = roles[role];
      if (holder === actor.person) return ok();
      if (meeting.run.kind === "running")
        await saveParts(
          tx,
          id,
          there.includes(actor.person) ? there : [...there, actor.person],
          swapRoles(roles, holder, actor.person),
        );
      else if (there.includes(actor.person))
        await saveSwaps(tx, id, [...(await swapsOf(tx, id)), [holder, actor.person]]);
      else return err("noRoles");
      return ok();
    });
