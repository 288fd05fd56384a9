import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteLetterRules } from "../../domain/access/mayWriteLetterRules.ts";
import {
  parseQuietHours,
  type QuietHours,
  type QuietHoursFaults,
  type WrittenQuietHours,
} from "../../domain/reminder/quietHours.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { countLetters, type LettersSince } from "../../store/reminder/letter.ts";
import { quietHoursOf, saveQuietHours } from "../../store/reminder/letterRules.ts";
import type { Needs } from "../needs.ts";

export interface LetterRulesView {
  readonly quiet: QuietHours;
  /** Whom letters come from; undefined where no mail is configured. */
  readonly from: string | undefined;
  /** In the last week, of everybody together. */
  readonly lately: LettersSince;
}

const week = 7 * 86_400_000;

/** How letters by the clock are sent in the organisation, for those who decide it. */
export const readLetterRules =
  ({ database, now, mail }: Pick<Needs, "database" | "now" | "mail">) =>
  (actor: Actor): Promise<Result<LetterRulesView, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteLetterRules(actor)) return err("notAllowed");
      const since = new Date(now().getTime() - week);
      return ok({ quiet: await quietHoursOf(tx), from: mail?.from, lately: await countLetters(tx, since) });
    });

/** Decides when nothing is sent; a person who has chosen an hour that becomes quiet gets the nearest that is not. */
export const writeLetterRules =
  ({
    database,
    now,
    newSecret,
    newOrderedId,
  }: Pick<Needs, "database" | "now" | "newSecret" | "newOrderedId">) =>
  (actor: Actor, written: WrittenQuietHours): Promise<Result<undefined, "notAllowed" | QuietHoursFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteLetterRules(actor)) return err("notAllowed");
      const quiet = parseQuietHours(written);
      if (!quiet.ok) return quiet;
      await saveQuietHours(tx, quiet.value, newSecret());
      const { from, until } = quiet.value;
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "letterRules.written",
        details: { from, until },
      });
      return ok();
    });
