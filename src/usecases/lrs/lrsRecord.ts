import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { inRecordOf } from "../../store/lrs/inRecordOf.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

/** Which record of an organisation is spoken to. */
export interface LrsRecord {
  readonly tenant: TenantId;
  /** The person whose record it is, which nobody else reaches; undefined: the one that programs share. */
  readonly owner: PersonId | undefined;
}

/** Runs a transaction that sees and writes one record alone. */
export function inRecord<Value>(
  { database }: Pick<Needs, "database">,
  { tenant, owner }: LrsRecord,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  return database.asTenant(tenant, (tx) => inRecordOf(tx, owner, () => work(tx)));
}
