import type { Actor } from "../../domain/access/actor.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findInvitationOf } from "../../store/survey/invitation.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export interface OwnInvitation {
  readonly roundName: string;
  readonly isCollected: boolean;
}

/** A form that the person is asked to fill in. Another's is `noSuchInvitation`. */
export const readOwnInvitation =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: string): Promise<Result<OwnInvitation, "noSuchInvitation">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const invitation = await findInvitationOf(tx, id, actor.person);
      const round = invitation && (await findRound(tx, invitation.round));
      if (!invitation || !round) return err("noSuchInvitation");
      return ok({ roundName: round.name, isCollected: invitation.collected });
    });
