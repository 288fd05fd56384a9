import { longestSession } from "../domain/access/session.ts";
import type { PersonId } from "../domain/shared/ids.ts";
import { deleteEndedSessions, insertSession } from "../store/access/session.ts";
import { logEvent } from "../store/access/event.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Needs } from "./needs.ts";

type SessionNeeds = Pick<Needs, "now" | "newSecret" | "newOrderedId" | "hash">;

/** Begins a session for a person who has proved who they are, and logs how. @returns the token that the browser keeps */
export async function startSession(
  { now, newSecret, newOrderedId, hash }: SessionNeeds,
  tx: Transaction,
  person: PersonId,
  by: "password" | "passkey" | "link" | "persona",
): Promise<string> {
  const token = newSecret();
  const at = now();
  await deleteEndedSessions(tx, at);
  await insertSession(tx, {
    tokenHash: hash(token),
    person,
    createdAt: at,
    seenAt: at,
    rotatedAt: at,
    endsAt: new Date(at.getTime() + longestSession),
  });
  await logEvent(tx, { id: newOrderedId(), at, person, kind: "session.started", details: { by } });
  return token;
}
