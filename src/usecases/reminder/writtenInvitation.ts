import { dayInStockholm } from "../../domain/shared/day.ts";
import { findSession } from "../../store/programme/session.ts";
import { findSessionMessage } from "../../store/reminder/sessionMessage.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Composing, ComposeNeeds, Written } from "./composeLetter.ts";

/**
 * An invitation to a session, or that it is called off, as it was last told; undefined when something later has been
 * told of it, when it has been, and for whoever no longer wants invitations.
 */
export async function writtenInvitation(
  tx: Transaction,
  { now, mail }: Pick<ComposeNeeds, "now" | "mail">,
  { inLine, writers, wish, frame, email, tenant }: Composing,
): Promise<Written | undefined> {
  const { person, session } = inLine;
  if (!session || !wish.sessions) return undefined;
  const message = await findSessionMessage(tx, { session: session.id, person });
  if (message?.sequence !== session.sequence || message.on < dayInStockholm(now())) return undefined;
  const preparation = (await findSession(tx, session.id))?.preparation ?? "";
  return writers.invitation({
    ...frame,
    message,
    preparation,
    now: now(),
    uid: `session-${session.id}@${tenant}.ledstjarna`,
    organiser: mail.from,
    attendee: email,
  });
}
