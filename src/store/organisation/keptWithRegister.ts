import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

type ReadOfRegister<Value> = (tx: Transaction, on: Day) => Promise<Value>;

/** So many organisations' days are kept of each read: of a large organisation some megabytes each. */
const atMost = 8;

/**
 * A read that tells of the register alone, made once for each version of it and then given from memory: the same value
 * to all, so nobody may change it. The version is read in the caller's transaction, and every change renews it inside
 * its own (decision 011), so that several processes on one database never give what is no longer so.
 */
export function keptWithRegister<Value>(load: ReadOfRegister<Value>): ReadOfRegister<Value> {
  const kept = new Map<string, { readonly version: string; readonly value: Value }>();
  return async (tx, on) => {
    const before = await registerVersion(tx);
    if (!before) return load(tx, on);
    const key = `${before.id} ${on}`;
    const found = kept.get(key);
    kept.delete(key); // and set again below, so that the first key is always the one least lately asked for
    if (found?.version === before.version) {
      kept.set(key, found);
      return found.value;
    }
    const value = await load(tx, on);
    // What was loaded while somebody changed the register may be half of each: it is given, as it always was, but not kept.
    const after = await registerVersion(tx);
    if (after?.version === before.version) kept.set(key, { version: before.version, value });
    for (const oldest of kept.keys()) {
      if (kept.size <= atMost) break;
      kept.delete(oldest);
    }
    return value;
  };
}

async function registerVersion(tx: Transaction): Promise<{ id: TenantId; version: string } | undefined> {
  const { rows } = await sql<{ id: TenantId; version: string }>`
    select id, register_version as version from tenant where id = current_tenant()`.execute(tx);
  return rows[0];
}
