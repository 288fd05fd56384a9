import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface NewEvent {
  readonly id: string;
  readonly at: Date;
  readonly person: PersonId | undefined;
  /** What happened, as a dotted name: `session.started`, `round.opened`. */
  readonly kind: string;
  readonly subject?: string;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** Adds to the append-only log of who did what. Never called where people answer surveys. */
export async function logEvent(tx: Transaction, event: NewEvent): Promise<void> {
  await tx
    .insertInto("event")
    .values({
      id: event.id,
      at: event.at,
      person: event.person ?? null,
      kind: event.kind,
      subject: event.subject ?? null,
      details: JSON.stringify(event.details ?? {}),
    })
    .execute();
}
