import type { Actor } from "../../domain/access/actor.ts";
import { answerContest, mayReadContest } from "../../domain/development/adviceContest.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { listContests, saveContest } from "../../store/development/adviceContest.ts";
import type { Needs } from "../needs.ts";

export type SettleFailure = "noSuchContest" | "noOutcome" | "reasonMissing" | "alreadyAnswered";

const outcomes = ["adviceWithdrawn", "adviceChanged", "adviceStands"] as const;
export type ContestOutcome = (typeof outcomes)[number];

/** Answers an objection, once, with a reason. */
export const settleContest =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: string,
    written: { readonly outcome: string; readonly because: string },
  ): Promise<Result<undefined, SettleFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const contest = (await listContests(tx)).find((one) => one.id === id);
      if (!contest || !mayReadContest(actor, contest)) return err("noSuchContest");
      const outcome = outcomes.find((one) => one === written.outcome);
      if (outcome === undefined) return err("noOutcome");
      const answer = { outcome, because: written.because.trim() };
      const answered = answerContest(actor, contest, answer, dayInStockholm(now()));
      if (!answered.ok) return answered.error === "notAllowed" ? err("noSuchContest") : err(answered.error);
      await saveContest(tx, contest.id, answered.value);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "advice.answered",
        subject: contest.id,
      });
      return ok();
    });
