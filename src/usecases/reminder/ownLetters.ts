import type { Actor } from "../../domain/access/actor.ts";
import {
  parseLetterWish,
  type LetterWish,
  type WishFaults,
  type WrittenWish,
} from "../../domain/reminder/letterWish.ts";
import { nextTurn, type QuietHours } from "../../domain/reminder/quietHours.ts";
import type { Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { quietHoursOf } from "../../store/reminder/letterRules.ts";
import { moveTurn } from "../../store/reminder/letterTurn.ts";
import { letterWishOf, saveLetterWish } from "../../store/reminder/letterWish.ts";
import type { Needs } from "../needs.ts";

export interface OwnLetters {
  readonly wish: LetterWish;
  /** Hours that cannot be chosen. */
  readonly quiet: QuietHours;
  /** Undefined: no letter can reach the person. */
  readonly email: string | undefined;
  readonly protectedIdentity: boolean;
  readonly isMailConfigured: boolean;
}

/** Which letters the person is sent, and when. */
export const readOwnLetters =
  ({ database, mail }: Pick<Needs, "database" | "mail">) =>
  (actor: Actor): Promise<OwnLetters> =>
    database.asTenant(actor.tenant, async (tx) => {
      const owner = await findOwner(tx, actor.person);
      const protectedIdentity = owner?.protectedIdentity === true;
      return {
        wish: await letterWishOf(tx, actor.person, protectedIdentity),
        quiet: await quietHoursOf(tx),
        email: owner?.email,
        protectedIdentity,
        isMailConfigured: mail !== undefined,
      };
    });

/** Chooses letters. Not logged: what somebody wants to be reminded of is nobody's business. */
export const chooseLetters =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, written: WrittenWish): Promise<Result<LetterWish, WishFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const quiet = await quietHoursOf(tx);
      const wish = parseLetterWish(written, quiet);
      if (!wish.ok) return wish;
      await saveLetterWish(tx, actor.person, wish.value);
      await moveTurn(tx, actor.person, nextTurn(now(), wish.value.hour, quiet));
      return wish;
    });
