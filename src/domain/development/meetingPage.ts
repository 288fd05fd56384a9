import { isHrDeveloper, isWithin } from "../access/actor.ts";
import type { Actor, UnitInTree } from "../access/actor.ts";
import type { Day } from "../shared/day.ts";
import type { RoundId, UnitId } from "../shared/ids.ts";
import { err, ok } from "../shared/result.ts";
import type { Result } from "../shared/result.ts";
import type { WorkplaceAction } from "./workplaceAction.ts";

/** One page for the workplace meeting: two strengths to keep, one question to talk about, at most three actions. */
export interface MeetingPage {
  readonly unit: UnitId;
  readonly round: RoundId;
  readonly strengths: readonly [string, string];
  readonly question: string;
  readonly actions: readonly WorkplaceAction[];
  readonly state: { readonly kind: "prepared" } | { readonly kind: "brought"; readonly on: Day };
}

const actionsAtMost = 3;

/** A fourth open action is refused: what is closed makes room. */
export function addWorkplaceAction(
  page: MeetingPage,
  action: WorkplaceAction,
): Result<MeetingPage, "tooManyActions"> {
  const open = page.actions.filter(({ state }) => state.kind !== "closed");
  return open.length >= actionsAtMost
    ? err("tooManyActions")
    : ok({ ...page, actions: [...page.actions, action] });
}

/** Whoever leads the unit, or a unit above it, prepares the page and writes its actions. */
export function mayWriteMeetingPage(actor: Actor, unit: UnitInTree): boolean {
  return isWithin(unit, actor.leads);
}

/**
 * While it is prepared, a page is read by those who lead the unit itself. Once brought to the meeting, it is
 * also read by managers above, the safety representative of the unit (Arbetsmiljolagen 6 kap.) and HR developers.
 */
export function mayReadMeetingPage(actor: Actor, page: MeetingPage, unit: UnitInTree): boolean {
  if (actor.leads.includes(unit.id)) return true;
  if (page.state.kind === "prepared") return false;
  return isWithin(unit, actor.leads) || isWithin(unit, actor.safetyRepFor) || isHrDeveloper(actor);
}

/** A page that is there is opened by its readers; one that is not is begun by those who may write it. */
export function mayOpenMeetingPage(actor: Actor, page: MeetingPage | undefined, unit: UnitInTree): boolean {
  return page ? mayReadMeetingPage(actor, page, unit) : mayWriteMeetingPage(actor, unit);
}
