import { sql, type Selectable } from "kysely";
import type { ForwardingFault } from "../../domain/lrs/forwarding.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";
import type { StatementPlace } from "./findStatements.ts";

/** Where statements are forwarded to, and how far it has come. */
export interface Forwarding {
  readonly revision: string;
  readonly endpoint: string;
  readonly key: string;
  readonly sealedSecret: string;
  readonly isOn: boolean;
  /** The last statement that has been dealt with. */
  readonly reached: StatementPlace;
  readonly sent: number;
  readonly refused: number;
  readonly sentAt: Date | undefined;
  readonly fault:
    | { readonly kind: ForwardingFault; readonly at: Date; readonly statement?: string }
    | undefined;
  readonly failures: number;
  readonly nextTryAt: Date;
  readonly tested: { readonly outcome: ForwardingFault | "works"; readonly at: Date } | undefined;
}

export async function findForwarding(tx: Transaction): Promise<Forwarding | undefined> {
  const row = await tx.selectFrom("lrs_forwarding").selectAll().executeTakeFirst();
  return row && toForwarding(row);
}

/** New settings: what is known of the old ones' course is forgotten, but for how far it has come. */
export async function saveForwarding(
  tx: Transaction,
  settings: Pick<
    Forwarding,
    "revision" | "endpoint" | "key" | "sealedSecret" | "isOn" | "reached" | "nextTryAt"
  >,
): Promise<void> {
  const columns = {
    revision: settings.revision,
    endpoint: settings.endpoint,
    key: settings.key,
    sealed_secret: settings.sealedSecret,
    is_on: settings.isOn,
    stored_at: settings.reached.storedAt,
    place: settings.reached.place,
    next_try_at: settings.nextTryAt,
    failures: 0,
    ...fresh,
  };
  await tx
    .insertInto("lrs_forwarding")
    .values(columns)
    .onConflict((conflict) => conflict.columns(["tenant"]).doUpdateSet(columns))
    .execute();
}

const fresh = {
  fault: null,
  fault_statement: null,
  fault_at: null,
  busy_until: null,
  tested: null,
  tested_at: null,
};

/** Lets one process forward, until it says that it is done or the time has passed. Undefined: not now. */
export async function claimForwarding(
  tx: Transaction,
  now: Date,
  until: Date,
): Promise<Forwarding | undefined> {
  const row = await tx
    .updateTable("lrs_forwarding")
    .set({ busy_until: until })
    .where("is_on", "=", true)
    .where("next_try_at", "<=", now)
    .where((or) => or.or([or("busy_until", "is", null), or("busy_until", "<", now)]))
    .returningAll()
    .executeTakeFirst();
  return row && toForwarding(row);
}

export interface ForwardingStep {
  readonly reached?: StatementPlace;
  readonly sent?: number;
  readonly refused?: number;
  readonly fault?: { readonly kind: ForwardingFault; readonly statement?: string } | undefined;
  /** In a row. */
  readonly failures: number;
  readonly nextTryAt: Date;
  readonly busyUntil: Date | undefined;
}

/** Notes how far it has come. @returns whether the settings are still those that it began with */
export async function noteForwarding(
  tx: Transaction,
  revision: string,
  step: ForwardingStep,
  now: Date,
): Promise<boolean> {
  const { reached, sent = 0, refused = 0, fault } = step;
  const { numUpdatedRows } = await tx
    .updateTable("lrs_forwarding")
    .set((row) => ({
      ...(reached ? { stored_at: reached.storedAt, place: reached.place } : {}),
      sent: row("sent", "+", sent),
      refused: row("refused", "+", refused),
      ...(sent > 0 ? { sent_at: now } : {}),
      ...(fault ? { fault: fault.kind, fault_statement: fault.statement ?? null, fault_at: now } : {}),
      failures: step.failures,
      next_try_at: step.nextTryAt,
      busy_until: step.busyUntil ?? null,
    }))
    .where("revision", "=", revision)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function noteTest(tx: Transaction, outcome: ForwardingFault | "works", at: Date): Promise<void> {
  await tx.updateTable("lrs_forwarding").set({ tested: outcome, tested_at: at }).execute();
}

/** Statements after a place, in the order in which they were stored, what is voided too: what voids it follows. */
export async function statementsAfter(
  tx: Transaction,
  { storedAt, place }: StatementPlace,
  atMost: number,
): Promise<readonly (StatementPlace & { readonly id: string; readonly body: string })[]> {
  const { rows } = await sql<{ stored_at: Date; place: number; id: string; body: string }>`
    select stored_at, place, id, body from lrs_statement
    where (stored_at, place) > (${storedAt}, ${place})
    order by stored_at, place limit ${atMost}`.execute(tx);
  return rows.map((row) => ({ storedAt: row.stored_at, place: row.place, id: row.id, body: row.body }));
}

/** How many statements are left to forward, at most `atMost`. */
export async function countAfter(
  tx: Transaction,
  { storedAt, place }: StatementPlace,
  atMost: number,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from lrs_statement where (stored_at, place) > (${storedAt}, ${place}) limit ${atMost}) some_of_them`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}

/** The place of the last statement there is; before the first where there is none. */
export async function lastPlace(tx: Transaction): Promise<StatementPlace> {
  const { rows } = await sql<{ stored_at: Date; place: number }>`
    select stored_at, place from lrs_statement order by stored_at desc, place desc limit 1`.execute(tx);
  const [row] = rows;
  return row ? { storedAt: row.stored_at, place: row.place } : beforeAll;
}

export const beforeAll: StatementPlace = { storedAt: new Date(0), place: 0 };

function toForwarding(row: Selectable<Schema["lrs_forwarding"]>): Forwarding {
  return {
    revision: row.revision,
    endpoint: row.endpoint,
    key: row.key,
    sealedSecret: row.sealed_secret,
    isOn: row.is_on,
    reached: { storedAt: row.stored_at, place: row.place },
    sent: row.sent,
    refused: row.refused,
    sentAt: row.sent_at ?? undefined,
    fault:
      row.fault === null || row.fault_at === null
        ? undefined
        : {
            kind: row.fault,
            at: row.fault_at,
            ...(row.fault_statement === null ? {} : { statement: row.fault_statement }),
          },
    failures: row.failures,
    nextTryAt: row.next_try_at,
    tested:
      row.tested === null || row.tested_at === null ? undefined : { outcome: row.tested, at: row.tested_at },
  };
}
