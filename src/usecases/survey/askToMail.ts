import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import type { Mailing } from "../../domain/survey/parseMailing.ts";
import { logEvent } from "../../store/access/event.ts";
import { latestMailing, mailingProgress } from "../../store/survey/mailing.ts";
import { findRound } from "../../store/survey/round.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";

export type MailFailure = "noSuchRound" | "notOpen" | "noMailServer" | "nobodyToMail";

type AskNeeds = Pick<Needs, "database" | "queue" | "now" | "newId" | "newOrderedId" | "mail">;

/**
 * Sends invitations by mail, or reminds. An invitation goes to those who have not been sent one; a reminder to all
 * who have not collected a form, whoever they are: that nobody is told.
 * @param origin where the product is reached
 * @returns the job's id
 */
export const askToMail =
  (needs: AskNeeds) =>
  (
    actor: Actor,
    id: RoundId,
    what: "invite" | "remind",
    origin: string,
  ): Promise<Result<string, MailFailure>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const { now, newOrderedId } = needs;
      const round = mayRunRounds(actor) ? await findRound(tx, id) : undefined;
      if (!round) return err("noSuchRound");
      if (round.state !== "open" || round.closesOn < dayInStockholm(now())) return err("notOpen");
      if (!needs.mail) return err("noMailServer");
      const latest = await latestMailing(tx, id);
      const number = what === "invite" ? Math.max(1, latest) : latest + 1;
      const { done, total } = await mailingProgress(tx, id, number);
      if (done === total) return err("nobodyToMail");

      const input: Mailing = { number, origin };
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: what === "invite" ? "round.invited" : "round.reminded",
        subject: id,
        details: { mailing: number },
      });
      const kind = what === "invite" ? "sendInvitations" : "sendReminders";
      return ok(
        await askForJob(needs)(tx, { tenant: actor.tenant, kind, subject: id, askedBy: actor.person, input }),
      );
    });
