import type {
  CourseSession,
  CourseSessionId,
  LaunchMode,
  RegistrationId,
} from "../../domain/coursepackage/registration.ts";
import { insertSession } from "../../store/coursepackage/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

/** A session that has begun, with the secrets that open it: neither is kept. */
export interface BegunSession {
  readonly session: CourseSession;
  /** Opens the files of the package. */
  readonly ticket: string;
  /** Asks for the key to the learning record, once. */
  readonly fetchSecret: string;
}

/** Begins a session of a unit, whatever plays it. */
export async function beginSession(
  tx: Transaction,
  { now, newId, newSecret, hash }: Pick<Needs, "now" | "newId" | "newSecret" | "hash">,
  registrationId: RegistrationId,
  { unit, mode }: { readonly unit: number; readonly mode: LaunchMode },
): Promise<BegunSession> {
  const [ticket, fetchSecret] = [newSecret(), newSecret()];
  const session: CourseSession = {
    id: newId() as CourseSessionId, // a new id becomes a session's here
    registrationId,
    unit,
    mode,
    launchedAt: now(),
    preferencesReadAt: undefined,
    initializedAt: undefined,
    judgedAt: undefined,
    lastAt: undefined,
    ended: undefined,
  };
  await insertSession(tx, session, { ticketHash: hash(ticket), fetchHash: hash(fetchSecret) });
  return { session, ticket, fetchSecret };
}
