import type { Actor } from "../../domain/access/actor.ts";
import { hasMet, stateOfMember, type PeerGroupId } from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdGroup } from "../../store/peergroup/group.ts";
import { meetingsOf } from "../../store/peergroup/meeting.ts";
import { membersOf, saveAnswer } from "../../store/peergroup/member.ts";
import type { Needs } from "../needs.ts";

const longestReason = 300;

/** Says yes or no to a group, once. A reason is for a no, and nobody has to give one. */
export const replyToPeerGroup =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (
    actor: Actor,
    id: PeerGroupId,
    { says, reason }: { readonly says: boolean; readonly reason: string },
  ): Promise<Result<undefined, "noSuchGroup" | "alreadyAnswered" | "tooLong">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const group = await holdGroup(tx, id);
      const own = (await membersOf(tx, id)).find(({ person }) => person === actor.person);
      if (!group || group.endedOn !== undefined || !own) return err("noSuchGroup");
      if (stateOfMember(own) !== "asked") return err("alreadyAnswered");
      // A group that has met takes in nobody; somebody who was asked is as if they were not.
      if (says && hasMet(await meetingsOf(tx, id))) return err("noSuchGroup");
      if (reason.trim().length > longestReason) return err("tooLong");
      const answer = { says, reason: says ? "" : reason.trim(), on: dayInStockholm(now()) };
      await saveAnswer(tx, { group: id, person: actor.person }, answer);
      return ok();
    });
