import type { AccessibilityStatement } from "../../domain/accessibility/statement.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Transaction } from "../transaction.ts";

export interface KeptStatement extends AccessibilityStatement {
  readonly updatedOn: Day;
}

export async function findStatement(tx: Transaction): Promise<KeptStatement | undefined> {
  const row = await tx.selectFrom("accessibility_statement").selectAll().executeTakeFirst();
  return (
    row && {
      compliance: row.compliance,
      shortcomings: row.shortcomings,
      assessedBy: row.assessed_by,
      assessedOn: row.assessed_on,
      contactEmail: row.contact_email,
      contactPhone: row.contact_phone,
      updatedOn: row.updated_on,
    }
  );
}

export async function saveStatement(tx: Transaction, statement: KeptStatement): Promise<void> {
  const row = {
    compliance: statement.compliance,
    shortcomings: statement.shortcomings,
    assessed_by: statement.assessedBy,
    assessed_on: statement.assessedOn,
    contact_email: statement.contactEmail,
    contact_phone: statement.contactPhone,
    updated_on: statement.updatedOn,
  };
  await tx
    .insertInto("accessibility_statement")
    .values(row)
    .onConflict((conflict) => conflict.column("tenant").doUpdateSet(row))
    .execute();
}
