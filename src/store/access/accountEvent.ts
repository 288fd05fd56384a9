import { sql } from "kysely";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Kinds of events that concern how somebody comes in. Their subject is the person whose account it is. */
const accountEventKinds = [
  "session.started",
  "link.made",
  "password.changed",
  "passkey.added",
  "passkey.removed",
  "role.granted",
  "role.ended",
] as const;

type AccountEventKind = (typeof accountEventKinds)[number];

export interface AccountEvent {
  readonly at: Date;
  readonly kind: AccountEventKind;
  /** Who did it, where it was somebody else than the account's owner. */
  readonly by: string | undefined;
  /** With what a session was started. */
  readonly how: "password" | "passkey" | "link" | "persona" | undefined;
}

export async function accountEventsOf(
  tx: Transaction,
  person: PersonId,
  most: number,
): Promise<readonly AccountEvent[]> {
  const rows = await tx
    .selectFrom("event")
    .leftJoin("person", (join) =>
      join.onRef("person.tenant", "=", "event.tenant").onRef("person.id", "=", "event.person"),
    )
    .select(["event.at", "event.kind", "event.person", "person.given_name", "person.family_name"])
    .select(sql<AccountEvent["how"] | null>`event.details ->> 'by'`.as("how"))
    .where("event.kind", "in", [...accountEventKinds])
    .where((row) =>
      row.or([
        row("event.subject", "=", person),
        row.and([row("event.person", "=", person), row("event.kind", "=", "session.started")]),
      ]),
    )
    .orderBy("event.id", "desc")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    at: row.at,
    kind: row.kind as AccountEventKind, // the query asks for these alone
    by: row.person === person || row.given_name === null ? undefined : `${row.given_name} ${row.family_name}`,
    how: row.how ?? undefined,
  }));
}
