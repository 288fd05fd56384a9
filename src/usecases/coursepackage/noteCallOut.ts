import { mostCallOuts, readCallOut } from "../../domain/coursepackage/callOut.ts";
import { isTicketValid } from "../../domain/coursepackage/sessionLife.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { callOutsOf, countCallOut } from "../../store/coursepackage/callOut.ts";
import { findRegistration } from "../../store/coursepackage/registration.ts";
import { findSessionByTicket } from "../../store/coursepackage/session.ts";
import type { Needs } from "../needs.ts";

/** Counts what a browser reports that a course tried to reach. Nothing is kept of who had the course open. */
export const noteCallOut =
  ({ database, now, hash }: Pick<Needs, "database" | "now" | "hash">) =>
  async (tenant: TenantId, ticket: string, report: unknown): Promise<Result<undefined, "notAReport">> => {
    const read = readCallOut(report);
    if (!read.ok) return read;
    return database.asTenant(tenant, async (tx) => {
      const session = await findSessionByTicket(tx, hash(ticket));
      const registration = session && (await findRegistration(tx, session.registrationId));
      if (!session || !registration || !isTicketValid(session, now())) return err("notAReport");
      const { packageId } = registration;
      const known = await callOutsOf(tx, packageId);
      const { address, directive } = read.value;
      const isKnown = known.some((one) => one.address === address && one.directive === directive);
      if (isKnown || known.length < mostCallOuts)
        await countCallOut(tx, packageId, { address, directive, at: now() });
      return ok();
    });
  };
