import type { Actor } from "../../domain/access/actor.ts";
import { mayKeepAccessibility } from "../../domain/access/mayGiveAccess.ts";
import {
  parseStatement,
  type StatementFaults,
  type WrittenStatement,
} from "../../domain/accessibility/statement.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findStatement, saveStatement, type KeptStatement } from "../../store/accessibility/statement.ts";
import type { Needs } from "../needs.ts";

/** The organisation's accessibility statement, for anybody; undefined while nobody has filled it in. */
export const readStatement =
  ({ database }: Pick<Needs, "database">) =>
  (tenant: TenantId): Promise<KeptStatement | undefined> =>
    database.asTenant(tenant, findStatement);

/** Publishes the organisation's accessibility statement. */
export const keepStatement =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, written: WrittenStatement): Promise<Result<undefined, "notAllowed" | StatementFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayKeepAccessibility(actor)) return err("notAllowed");
      const today = dayInStockholm(now());
      const statement = parseStatement(written, today);
      if (!statement.ok) return statement;
      await saveStatement(tx, { ...statement.value, updatedOn: today });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "accessibilityStatement.published",
      });
      return ok();
    });
