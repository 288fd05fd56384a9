import type { TenantId } from "../../domain/shared/ids.ts";
import { nextAllowedMoment } from "../../domain/reminder/quietHours.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { endLetter, removeOldLetters, restLetters, takeLetter } from "../../store/reminder/letter.ts";
import { quietHoursOf } from "../../store/reminder/letterRules.ts";
import type { JobWork } from "../jobWork.ts";
import type { Letter, Mail, Needs } from "../needs.ts";
import { composeLetter, type LetterWriters } from "./composeLetter.ts";

type SendNeeds = Pick<Needs, "database" | "now" | "newSecret" | "sign" | "mail" | "content" | "address">;

const minutesOfRest = 15;
const daysKept = 90;

/**
 * The work of `sendLetters`: sends what is in line, one letter after the other, each marked as soon as the server has
 * taken it. A process that dies between the two leaves one letter, which another sends again after ten minutes, under
 * the same Message-ID.
 */
export const sendLetters =
  (needs: SendNeeds, writers: LetterWriters): JobWork =>
  async ({ tenant, signal, progress }) => {
    const { mail, database, now } = needs;
    if (!mail) return err("noMailServer");
    const origin = await originOf(needs, tenant);
    for (let done = 0; ; done += 1) {
      if (signal.aborted) return err("cancelled");
      const next = await takeNext({ ...needs, mail, origin }, tenant, writers);
      if (next === "none") break;
      if (next === "dropped") continue;
      try {
        const isTaken = await mail.send(next.letter);
        await database.asTenant(tenant, (tx) => endLetter(tx, next.id, isTaken ? "sent" : "refused", now()));
      } catch {
        const until = new Date(now().getTime() + minutesOfRest * 60_000);
        await database.asTenant(tenant, (tx) => restLetters(tx, next.id, until));
        return err("mailServerUnreachable");
      }
      await progress(done + 1, done + 1);
    }
    const old = new Date(now().getTime() - daysKept * 86_400_000);
    await database.asTenant(tenant, (tx) => removeOldLetters(tx, old));
    return ok({});
  };

type Next = { readonly id: string; readonly letter: Letter } | "dropped" | "none";

/** Takes the next letter and makes its words; one that nobody needs any more is dropped. */
const takeNext = (
  needs: SendNeeds & { readonly mail: Mail; readonly origin: string },
  tenant: TenantId,
  writers: LetterWriters,
): Promise<Next> =>
  needs.database.asTenant(tenant, async (tx) => {
    const now = needs.now();
    if (nextAllowedMoment(now, await quietHoursOf(tx)) > now) return "none";
    const inLine = await takeLetter(tx, now);
    if (!inLine) return "none";
    const letter = await composeLetter(tx, needs, tenant, { inLine, writers });
    if (letter) return { id: inLine.id, letter };
    await endLetter(tx, inLine.id, "dropped", now);
    return "dropped";
  });

/** Where an organisation is reached. Asked for outside transactions: the embedded database has one at a time. */
async function originOf({ database, address }: SendNeeds, tenant: TenantId): Promise<string> {
  const host = (await database.directory()).find(({ id }) => id === tenant)?.host;
  return address ?? (host === undefined ? "http://localhost" : `https://${host}`);
}
