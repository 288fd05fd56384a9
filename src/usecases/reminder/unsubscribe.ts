import { wantsLetters, withoutLetters } from "../../domain/reminder/letterWish.ts";
import { readUnsubscribeToken } from "../../domain/reminder/unsubscribeToken.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { unsubscribeKey } from "../../store/reminder/letterRules.ts";
import { letterWishOf, saveLetterWish } from "../../store/reminder/letterWish.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

type LinkNeeds = Pick<Needs, "database" | "newSecret" | "sign">;

/** Whether letters are still sent to whoever was given a link; nothing of who that is. */
export const readUnsubscribeLink =
  (needs: LinkNeeds) =>
  (tenant: TenantId, token: string): Promise<Result<{ readonly isEnded: boolean }, "noSuchLink">> =>
    needs.database.asTenant(tenant, async (tx) => {
      const found = await wishBehind(tx, needs, token);
      return found ? ok({ isEnded: !wantsLetters(found.wish) }) : err("noSuchLink");
    });

/** Ends all letters by the clock to whoever was given a link. Doing it twice changes nothing. */
export const unsubscribe =
  (needs: LinkNeeds) =>
  (tenant: TenantId, token: string): Promise<Result<undefined, "noSuchLink">> =>
    needs.database.asTenant(tenant, async (tx) => {
      const found = await wishBehind(tx, needs, token);
      if (!found) return err("noSuchLink");
      await saveLetterWish(tx, found.person, withoutLetters(found.wish));
      return ok();
    });

async function wishBehind(tx: Transaction, { newSecret, sign }: LinkNeeds, token: string) {
  const key = await unsubscribeKey(tx, newSecret());
  const person: PersonId | undefined = readUnsubscribeToken(sign, key, token);
  const owner = person && (await findOwner(tx, person));
  return owner && { person: owner.id, wish: await letterWishOf(tx, owner.id, owner.protectedIdentity) };
}
