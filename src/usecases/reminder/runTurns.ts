import { isWeeklyTurn, wantsLetters } from "../../domain/reminder/letterWish.ts";
import { nextTurn, type QuietHours } from "../../domain/reminder/quietHours.ts";
import { thingsToTell } from "../../domain/reminder/thingsToTell.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { findActor } from "../../store/access/findActor.ts";
import { insertLetter } from "../../store/reminder/letter.ts";
import { takeThings, toldOf } from "../../store/reminder/letterThing.ts";
import { endTurn, takeTurns, type LetterTurn } from "../../store/reminder/letterTurn.ts";
import { letterWishOf } from "../../store/reminder/letterWish.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { waitingThings } from "../waitingThings.ts";

type TurnNeeds = Pick<Needs, "database" | "now" | "newId" | "content">;

/** So many people in one transaction: the embedded database keeps pages waiting no longer than that takes. */
const batch = 5;

/**
 * Looks through the things of everybody whose turn has come, and puts at most one letter in line for each. After a
 * standstill everybody has one turn, however many were missed.
 */
export const runTurns =
  (needs: TurnNeeds) =>
  async (tenant: TenantId, quiet: QuietHours, signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const taken = await needs.database.asTenant(tenant, async (tx) => {
        const turns = await takeTurns(tx, needs.now(), batch);
        for (const turn of turns) await runTurn(tx, needs, tenant, { turn, quiet });
        return turns.length;
      });
      if (taken < batch) return;
    }
  };

async function runTurn(
  tx: Transaction,
  { now, newId, content }: TurnNeeds,
  tenant: TenantId,
  { turn, quiet }: { readonly turn: LetterTurn; readonly quiet: QuietHours },
): Promise<void> {
  const { person } = turn;
  const today = dayInStockholm(now());
  const owner = await findOwner(tx, person);
  const wish = await letterWishOf(tx, person, owner?.protectedIdentity === true);
  const isWeekly = isWeeklyTurn(wish, turn.weeklyOn, today);
  const isReached =
    owner?.email !== undefined &&
    wantsLetters(wish) &&
    (await findActor(tx, tenant, person, today)) !== undefined;
  if (isReached) {
    const things = await waitingThings(tx, content, { tenant, person, today });
    const told = await toldOf(
      tx,
      person,
      things.map(({ key }) => key),
    );
    const tell = thingsToTell(things, { wish, today, isWeekly, told });
    if (tell.length > 0) {
      const letter = { id: newId(), person, session: undefined };
      await insertLetter(tx, letter, now());
      await takeThings(
        tx,
        letter,
        tell.map(({ key }) => key),
      );
    }
  }
  const weeklyOn = isWeekly ? today : turn.weeklyOn;
  await endTurn(tx, { person, weeklyOn }, nextTurn(now(), wish.hour, quiet));
}
