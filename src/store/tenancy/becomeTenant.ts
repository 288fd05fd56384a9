import { sql } from "kysely";
import type { TenantId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Continues an owner's transaction as the application on behalf of a tenant, under the same rules as a request. */
export async function becomeTenant(tx: Transaction, tenant: TenantId): Promise<void> {
  await sql`select set_config('app.tenant', ${tenant}, true), set_config('role', 'ledstjarna_app', true)`.execute(
    tx,
  );
}
