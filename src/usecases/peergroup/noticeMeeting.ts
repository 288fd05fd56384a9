import type { Actor } from "../../domain/access/actor.ts";
import type { PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { saveNotice, type NoticeKind } from "../../store/peergroup/notice.ts";
import type { Needs } from "../needs.ts";
import { openMeeting } from "./openMeeting.ts";

/** Says before a meeting that one cannot come, or has a matter to bring; or takes it back. */
export const noticeMeeting =
  ({ database }: Pick<Needs, "database">) =>
  (
    actor: Actor,
    id: PeerMeetingId,
    kind: NoticeKind,
    isGiven: boolean,
  ): Promise<Result<undefined, "noSuchMeeting" | "hasBegun">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const open = await openMeeting(tx, actor, id);
      if (!open) return err("noSuchMeeting");
      if (open.meeting.run.kind !== "planned") return err("hasBegun");
      await saveNotice(tx, { meeting: id, person: actor.person, kind }, isGiven);
      return ok();
    });
