import type { TenantId } from "../domain/shared/ids.ts";
import { isUuid } from "../domain/shared/ids.ts";
import type { Pool } from "./pool.ts";
import { listTenants, type Tenant } from "./tenancy/tenant.ts";
import { queriesOn, type Transaction } from "./transaction.ts";

export interface Database {
  /**
   * Runs a transaction that sees and changes one tenant's rows alone: row-level security is forced and the
   * role owns nothing. What `work` throws rolls back; a value returned commits.
   */
  asTenant<Value>(tenant: TenantId, work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** Runs a transaction with no tenant: only the directory of tenants can be read. */
  asNobody<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  /** The directory of tenants, asked for with every request: one statement, without a transaction around it. */
  directory(): Promise<readonly Tenant[]>;
  /** Runs a transaction as the owner of the tables: making tenants, migrations, queues. Never for a request. */
  asOwner<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  readonly pool: Pool;
  close(): Promise<void>;
}

export function databaseOn(pool: Pool): Database {
  return {
    pool,
    asTenant(tenant, work) {
      if (!isUuid(tenant)) throw new TypeError("a tenant is named by its id");
      return transact(pool, `begin; set local role ledstjarna_app; set local app.tenant = '${tenant}'`, work);
    },
    asNobody: (work) => transact(pool, "begin; set local role ledstjarna_app", work),
    async directory() {
      const connection = await pool.connect();
      try {
        return await listTenants(queriesOn(connection));
      } finally {
        connection.release();
      }
    },
    asOwner: (work) => transact(pool, "begin", work),
    close: () => pool.end(),
  };
}

async function transact<Value>(
  pool: Pool,
  begin: string,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  const connection = await pool.connect();
  try {
    await connection.execute(begin);
    const value = await work(queriesOn(connection));
    await connection.execute("commit");
    return value;
  } catch (error) {
    await connection.execute("rollback");
    throw error;
  } finally {
    connection.release();
  }
}
