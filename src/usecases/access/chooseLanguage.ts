import type { Actor } from "../../domain/access/actor.ts";
import { saveLanguage, type AccountOwner } from "../../store/access/accountOwner.ts";
import type { Needs } from "../needs.ts";

/** Remembers a person's language for pages in another browser, and for mail. */
export const chooseLanguage =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, language: AccountOwner["language"]): Promise<void> =>
    database.asTenant(actor.tenant, (tx) => saveLanguage(tx, actor.person, language));
