import type { Actor } from "../../domain/access/actor.ts";
import type { MatchingId } from "../../domain/mentor/matching.ts";
import { mayTendMatchings } from "../../domain/mentor/mayTendMatchings.ts";
import {
  parseMatching,
  type MatchingFaults,
  type WrittenMatching,
} from "../../domain/mentor/parseMatching.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findMatching, saveMatching } from "../../store/mentor/matching.ts";
import type { Needs } from "../needs.ts";

/** Opens a matching, or changes one. @returns its id */
export const writeMatching =
  ({ database, now, newId, newOrderedId }: Pick<Needs, "database" | "now" | "newId" | "newOrderedId">) =>
  (
    actor: Actor,
    before: MatchingId | undefined,
    written: WrittenMatching,
  ): Promise<Result<MatchingId, "notAllowed" | "noSuchMatching" | MatchingFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayTendMatchings(actor)) return err("notAllowed");
      if (before !== undefined && !(await findMatching(tx, before))) return err("noSuchMatching");
      const parsed = parseMatching(written);
      if (!parsed.ok) return parsed;
      const id = before ?? (newId() as MatchingId); // a new id becomes a matching's here
      await saveMatching(tx, { id, ...parsed.value });
      const kind = "mentorMatching.written";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok(id);
    });
