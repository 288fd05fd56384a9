import type { Actor } from "../../domain/access/actor.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { logEvent } from "../../store/access/event.ts";
import { findRound, setRoundState } from "../../store/survey/round.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";

type AskNeeds = Pick<Needs, "database" | "queue" | "now" | "newId" | "newOrderedId">;

/** Takes no more answers and lets what may be shown be worked out. @returns the job's id */
export const askToClose =
  (needs: AskNeeds) =>
  (actor: Actor, id: RoundId): Promise<Result<string, "notAllowed" | "noSuchRound" | "notOpen">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (!mayRunRounds(actor)) return err("notAllowed");
      const round = await findRound(tx, id);
      if (!round) return err("noSuchRound");
      if (round.state !== "open") return err("notOpen");
      // Waits for ballots that are being cast just now: they hold the round until they are counted.
      await setRoundState(tx, id, "closing");
      const { now, newOrderedId } = needs;
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "round.closing",
        subject: id,
      });
      const wish = { tenant: actor.tenant, kind: "closeRound", subject: id, askedBy: actor.person } as const;
      return ok(await askForJob(needs)(tx, wish));
    });
