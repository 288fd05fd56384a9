import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { secretToCode, writtenCode } from "../../domain/survey/invitationCode.ts";
import { takesAnswers } from "../../domain/survey/round.ts";
import { findInvitationOf, setCode } from "../../store/survey/invitation.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export type OwnFormFailure = "noSuchInvitation" | "closed" | "alreadyCollected";

/**
 * Gives a signed-in person a code for a form they are asked to fill in. From the code on nobody is signed in: what
 * is answered is not tied to the session.
 */
export const answerSignedIn =
  ({ database, now, newSecret, hash }: Pick<Needs, "database" | "now" | "newSecret" | "hash">) =>
  (actor: Actor, invitationId: string): Promise<Result<string, OwnFormFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const invitation = await findInvitationOf(tx, invitationId, actor.person);
      const round = invitation && (await findRound(tx, invitation.round));
      if (!invitation || !round) return err("noSuchInvitation");
      if (!takesAnswers(round, dayInStockholm(now()))) return err("closed");
      const code = secretToCode(newSecret());
      const isGiven = await setCode(tx, invitation.id, hash(code));
      return isGiven ? ok(writtenCode(code)) : err("alreadyCollected");
    });
