import { isHrDeveloper, isWithin, type Actor } from "../../domain/access/actor.ts";
import { isDue } from "../../domain/development/workplaceAction.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { broughtActions, type PlacedAction } from "../../store/development/meetingPage.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Needs } from "../needs.ts";

export interface ListedAction extends PlacedAction {
  readonly isDue: boolean;
  readonly mayAdvance: boolean;
}

/**
 * Actions that this person owns, leads or guards: the safety representative sees those of the units in the mandate,
 * HR sees all that have been brought to a meeting.
 */
export const listActions =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor): Promise<readonly ListedAction[]> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
      return (await broughtActions(tx)).flatMap((action): readonly ListedAction[] => {
        const place = { id: action.unit, above: unitsAbove(units, action.unit) };
        const mayAdvance = action.owner === actor.person || isWithin(place, actor.leads);
        const mayRead = mayAdvance || isHrDeveloper(actor) || isWithin(place, actor.safetyRepFor);
        return mayRead ? [{ ...action, isDue: isDue(action, today), mayAdvance }] : [];
      });
    });
