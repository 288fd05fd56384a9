import type { BadgeCheck } from "../../domain/badge/badgePort.ts";
import { didOf } from "../../domain/badge/issuerKey.ts";
import { parseBadge } from "../../domain/badge/parseBadge.ts";
import { saidByBadge, type SaidByBadge } from "../../domain/badge/saidByBadge.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { listIssuerKeys } from "../../store/badge/issuerKey.ts";
import type { Needs } from "../needs.ts";

export interface CheckedBadge {
  readonly check: BadgeCheck;
  readonly isOurs: boolean;
  readonly said: SaidByBadge;
}

/** Checks a credential that anybody has brought, and whether one of our keys signed it. Nothing of it is kept. */
export const checkBadge =
  ({ database, now, badges }: Pick<Needs, "database" | "now" | "badges">) =>
  async (tenant: TenantId, file: string): Promise<CheckedBadge> => {
    const badge = parseBadge(file);
    const [check, keys] = await Promise.all([
      badges.check(badge, now()),
      database.asTenant(tenant, listIssuerKeys),
    ]);
    const said = saidByBadge(badge);
    return { check, said, isOurs: keys.some((key) => didOf(key) === said.issuer) };
  };
