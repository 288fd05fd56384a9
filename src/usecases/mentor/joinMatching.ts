import type { Actor } from "../../domain/access/actor.ts";
import type { MatchingId, MatchingRole } from "../../domain/mentor/matching.ts";
import { mayJoinMatchings } from "../../domain/mentor/mayJoinMatchings.ts";
import { parseEntry, type EntryFaults, type WrittenEntry } from "../../domain/mentor/parseEntry.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { entriesOf, saveEntry } from "../../store/mentor/entry.ts";
import { holdMatching } from "../../store/mentor/matching.ts";
import type { Needs } from "../needs.ts";

export type JoinRefusal = "noSuchMatching" | "tooLate" | "protectedIdentity";

/**
 * A manager signs up as mentor or mentee, or changes what they wrote. Not logged: HR sees who has signed up on the
 * matching's page, and nobody is to see who has taken it back.
 */
export const joinMatching =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (
    actor: Actor,
    id: MatchingId,
    role: MatchingRole,
    written: WrittenEntry,
  ): Promise<Result<undefined, JoinRefusal | EntryFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const matching = mayJoinMatchings(actor) ? await holdMatching(tx, id) : undefined;
      if (!matching) return err("noSuchMatching");
      if (matching.lastDay < dayInStockholm(now())) return err("tooLate");
      // A pair gives name and address, which a protected identity must not.
      if ((await findOwner(tx, actor.person))?.protectedIdentity === true) return err("protectedIdentity");
      const known = content.frameworks.find(({ id: one }) => one === content.catalogue.frameworkId);
      const entry = parseEntry(
        role,
        written,
        (known?.competencies ?? []).map((competency) => competency.id),
      );
      if (!entry.ok) return entry;
      const entries = await entriesOf(tx, id);
      const place = Math.max(0, ...entries.map((one) => one.place)) + 1;
      await saveEntry(tx, id, { ...entry.value, person: actor.person, place });
      return ok();
    });
