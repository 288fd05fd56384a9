import { dayInStockholm } from "../../domain/shared/day.ts";
import { parseId, type RoundId, type TenantId } from "../../domain/shared/ids.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { secretToCode, writtenCode, type InvitationCode } from "../../domain/survey/invitationCode.ts";
import { parseMailing, type Mailing } from "../../domain/survey/parseMailing.ts";
import type { Round } from "../../domain/survey/round.ts";
import {
  mailingProgress,
  markMailed,
  markUnreached,
  nextAddressees,
  unmarkMailed,
  type Addressee,
} from "../../store/survey/mailing.ts";
import { findRound } from "../../store/survey/round.ts";
import type { JobWork } from "../jobWork.ts";
import type { Letter, Mail, Needs } from "../needs.ts";

export interface Invited {
  readonly round: Pick<Round, "name" | "about" | "opensOn" | "closesOn">;
  readonly language: "sv" | "en";
  readonly isReminder: boolean;
  readonly origin: string;
  /** In groups, as in the link. */
  readonly code: string;
}

export type WriteInvitation = (invited: Invited) => Omit<Letter, "to">;

type SendNeeds = Pick<Needs, "database" | "now" | "newSecret" | "hash" | "mail">;
type Due = Addressee & { readonly code: InvitationCode };

/** So many letters are prepared at a time: if the process is killed, at most these are left to a reminder. */
const batch = 25;

/**
 * The work of `sendInvitations` and `sendReminders`: makes each person's code in the moment of sending, so that a
 * code is nowhere but in the letter. How far it has come counts everybody with an address, also those who need no
 * letter: nobody can tell from it who has answered.
 */
export const sendMailing =
  (needs: SendNeeds, writeInvitation: WriteInvitation): JobWork =>
  async ({ tenant, subject, input, signal, progress }) => {
    const id = parseId<"round">(subject);
    const mailing = parseMailing(input);
    const { mail } = needs;
    if (id === undefined || mailing === undefined) return err("defect");
    if (!mail) return err("noMailServer");
    for (;;) {
      if (signal.aborted) return err("cancelled");
      const next = await takeBatch(needs, tenant, id, mailing);
      if (next === "notOpen") return err("roundNotOpen");
      if (next.taken === 0) return ok({});
      const sent = await sendBatch(mail, next.due, (due) =>
        writeInvitation({
          round: next.round,
          language: due.language,
          isReminder: mailing.number > 1,
          origin: mailing.origin,
          code: writtenCode(due.code),
        }),
      );
      await needs.database.asTenant(tenant, async (tx) => {
        await markUnreached(tx, sent.refused);
        await unmarkMailed(tx, mailing.number, sent.unsent);
      });
      if (sent.unsent.length > 0) return err("mailServerUnreachable");
      await progress(next.done, next.total);
    }
  };

/** Gives new codes to the next few and counts the mailing for them. */
const takeBatch = (
  { database, now, newSecret, hash }: SendNeeds,
  tenant: TenantId,
  id: RoundId,
  { number }: Mailing,
) =>
  database.asTenant(tenant, async (tx) => {
    const round = await findRound(tx, id);
    if (round?.state !== "open" || round.closesOn < dayInStockholm(now())) return "notOpen" as const;
    const addressees = await nextAddressees(tx, id, number, batch);
    const codes = addressees.map((addressee) => ({ ...addressee, code: secretToCode(newSecret()) }));
    const fresh = await markMailed(tx, number, new Map(codes.map(({ id: one, code }) => [one, hash(code)])));
    const { done, total } = await mailingProgress(tx, id, number);
    return { round, taken: codes.length, due: codes.filter(({ id: one }) => fresh.has(one)), done, total };
  });

/** Sends letters one after the other; when the server fails, the rest are left unsent. */
async function sendBatch(mail: Mail, due: readonly Due[], write: (due: Due) => Omit<Letter, "to">) {
  const refused: string[] = [];
  for (const [place, one] of due.entries()) {
    try {
      if (!(await mail.send({ ...write(one), to: one.email }))) refused.push(one.id);
    } catch {
      return { refused, unsent: due.slice(place).map(({ id }) => id) };
    }
  }
  return { refused, unsent: [] };
}
