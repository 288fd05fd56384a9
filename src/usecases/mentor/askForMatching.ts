import type { Actor } from "../../domain/access/actor.ts";
import type { MatchingId } from "../../domain/mentor/matching.ts";
import { mayTendMatchings } from "../../domain/mentor/mayTendMatchings.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findMatching } from "../../store/mentor/matching.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";

/** Lets mentors and mentees be matched. @returns the job's id */
export const askForMatching =
  (needs: Pick<Needs, "database" | "queue" | "now" | "newId" | "newOrderedId">) =>
  (actor: Actor, id: MatchingId): Promise<Result<string, "notAllowed" | "noSuchMatching">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (!mayTendMatchings(actor)) return err("notAllowed");
      if (!(await findMatching(tx, id))) return err("noSuchMatching");
      const { tenant, person } = actor;
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person,
        kind: "mentorMatching.asked",
        subject: id,
      });
      return ok(await askForJob(needs)(tx, { tenant, kind: "matchMentors", subject: id, askedBy: person }));
    });
