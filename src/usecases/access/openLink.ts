import { isLinkUsable, type SignInLink } from "../../domain/access/signInLink.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner, type AccountOwner } from "../../store/access/accountOwner.ts";
import { findLink } from "../../store/access/signInLink.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs, Site } from "../needs.ts";
import { askToMakePasskey } from "./askForPasskey.ts";

export interface OpenedLink {
  readonly owner: AccountOwner;
  readonly expiresAt: Date;
}

/** Whom a one-time link is for. Looking does not spend it: mail filters look at links too. */
export const openLink =
  ({ database, now, hash }: Pick<Needs, "database" | "now" | "hash">) =>
  (tenant: TenantId, token: string): Promise<Result<OpenedLink, "linkNotUsable">> =>
    database.asTenant(tenant, async (tx) => {
      const link = await usableLink({ now, hash }, tx, token);
      const owner = link && (await findOwner(tx, link.person));
      return owner ? ok({ owner, expiresAt: link.expiresAt }) : err("linkNotUsable");
    });

/** What the browser is to be asked so that the link's person gets a passkey. */
export const offerPasskeyByLink =
  (needs: Pick<Needs, "database" | "now" | "newSecret" | "hash" | "passkeys">) =>
  (
    tenant: { readonly id: TenantId; readonly name: string },
    token: string,
    site: Site,
  ): Promise<Result<object, "linkNotUsable">> =>
    needs.database.asTenant(tenant.id, async (tx) => {
      const link = await usableLink(needs, tx, token);
      const offer = link && (await askToMakePasskey(needs)(tx, site, tenant.name, link.person));
      return offer ? ok(offer) : err("linkNotUsable");
    });

export async function usableLink(
  { now, hash }: Pick<Needs, "now" | "hash">,
  tx: Transaction,
  token: string,
  hold = false,
): Promise<SignInLink | undefined> {
  const link = await findLink(tx, hash(token), hold);
  return link && isLinkUsable(link, now()) ? link : undefined;
}
