import { PgBoss, fromKysely } from "pg-boss";
import type { TenantId } from "../../domain/shared/ids.ts";
import type { Pool } from "../pool.ts";
import type { Transaction } from "../transaction.ts";

/** What the queue carries: the work itself lies in the tenant's own job table. */
export interface Ticket {
  readonly tenant: TenantId;
  readonly job: string;
}

export interface Queue {
  /** Puts a job in line inside the caller's transaction: it runs only if that commits. */
  add(tx: Transaction, ticket: Ticket): Promise<void>;
  /** Starts taking jobs, at most `atOnce` at a time in this process. */
  work(atOnce: number, run: (ticket: Ticket) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

const name = "job";

/** The queue (pg-boss) in the schema `pgboss` of the same database. */
export async function openQueue(pool: Pool, engine: "pglite" | "postgres"): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => outside(pool, text, values) },
    backend: engine,
  });
  boss.on("error", () => undefined); // a failed poll is tried again at the next
  await boss.start();
  await boss.createQueue(name, { retryLimit: 2, expireInSeconds: 3600 });
  await outside(pool, grants);
  return {
    async add(tx, ticket) {
      await boss.send(name, ticket, { db: fromKysely(tx) });
    },
    async work(atOnce, run) {
      await boss.work<Ticket>(
        name,
        { localConcurrency: atOnce, pollingIntervalSeconds: 0.5 },
        async ([taken]) => {
          if (taken) await run(taken.data);
        },
      );
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

// Jobs are put in line with the application's own role, inside its transaction.
const grants = `
  grant usage on schema pgboss to ledstjarna_app;
  grant select, insert, update on all tables in schema pgboss to ledstjarna_app;
  grant execute on all functions in schema pgboss to ledstjarna_app;`;

async function outside(pool: Pool, text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }> {
  const connection = await pool.connect();
  try {
    const { rows } = values?.length ? await connection.query(text, values) : await connection.execute(text);
    return { rows: [...rows] };
  } catch (error) {
    await connection.execute("rollback"); // a text of several statements may have begun a transaction
    throw error;
  } finally {
    connection.release();
  }
}
