import type { PackageFile } from "../../domain/coursepackage/packageShelf.ts";
import { isTicketValid } from "../../domain/coursepackage/sessionLife.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { findRegistration } from "../../store/coursepackage/registration.ts";
import { findSessionByTicket } from "../../store/coursepackage/session.ts";
import type { Needs } from "../needs.ts";

/**
 * A file of the package that a ticket opens. Whoever has the ticket needs no more: no session of the product reaches
 * where packages are shown.
 */
export const readPackageFile =
  ({ database, now, hash, packages }: Pick<Needs, "database" | "now" | "hash" | "packages">) =>
  async (tenant: TenantId, ticket: string, path: string): Promise<PackageFile | undefined> => {
    const packageId = await database.asTenant(tenant, async (tx) => {
      const session = await findSessionByTicket(tx, hash(ticket));
      if (!session || !isTicketValid(session, now())) return undefined;
      return (await findRegistration(tx, session.registrationId))?.packageId;
    });
    return packageId && packages.open(tenant, packageId, path);
  };
