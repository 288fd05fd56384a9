import { usualWish } from "../../domain/reminder/letterWish.ts";
import { nextAllowedMoment, nextTurn } from "../../domain/reminder/quietHours.ts";
import { addDays, dayInStockholm } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { insertLetter, needsSending } from "../../store/reminder/letter.ts";
import { quietHoursOf } from "../../store/reminder/letterRules.ts";
import { addTurns } from "../../store/reminder/letterTurn.ts";
import { tellSessions } from "../../store/reminder/sessionMessage.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";
import { runTurns } from "./runTurns.ts";

type TimeNeeds = Pick<Needs, "database" | "queue" | "now" | "newId" | "content" | "mail"> & {
  readonly report: (error: unknown) => void;
};

/**
 * What the clock does once a minute, in every process: asks what is due, and puts it in line. Nothing happens where no
 * mail is configured, in quiet hours, and in a demonstration, whose people are made up. What is left when the process
 * stops is due at the next minute of another.
 */
export const keepTime =
  (needs: TimeNeeds) =>
  async (signal: AbortSignal): Promise<void> => {
    if (!needs.mail) return;
    for (const { id, demonstration } of await needs.database.directory()) {
      if (demonstration || signal.aborted) continue;
      // What is wrong in one organisation stops no other.
      await keepTimeOf(needs, id, signal).catch(needs.report);
    }
  };

async function keepTimeOf(needs: TimeNeeds, tenant: TenantId, signal: AbortSignal): Promise<void> {
  const { database } = needs;
  const now = needs.now();
  const quiet = await database.asTenant(tenant, quietHoursOf);
  if (nextAllowedMoment(now, quiet) > now) return;
  const today = dayInStockholm(now);
  await database.asTenant(tenant, (tx) =>
    addTurns(tx, { today, yesterday: addDays(today, -1), at: nextTurn(now, usualWish.hour, quiet) }),
  );
  await runTurns(needs)(tenant, quiet, signal);
  await database.asTenant(tenant, async (tx) => {
    for (const { session, person, sequence } of await tellSessions(tx, today))
      await insertLetter(tx, { id: needs.newId(), person, session: { id: session, sequence } }, now);
    if (await needsSending(tx, now))
      await askForJob(needs)(tx, { tenant, kind: "sendLetters", askedBy: undefined });
  });
}
