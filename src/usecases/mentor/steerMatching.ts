import type { Actor } from "../../domain/access/actor.ts";
import { firmObstacle } from "../../domain/mentor/fit.ts";
import type { MatchingId, Steering } from "../../domain/mentor/matching.ts";
import { mayTendMatchings } from "../../domain/mentor/mayTendMatchings.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdMatching } from "../../store/mentor/matching.ts";
import { deleteSteering, saveSteering, steeringOf } from "../../store/mentor/steering.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { participantsIn } from "./participantsIn.ts";

export interface WrittenSteering {
  readonly mentor: string;
  readonly mentee: string;
  /** `pin`, `forbid`, or `free` to take back either. */
  readonly kind: string;
  readonly reason: string;
}

export type SteeringFault = "notChosen" | "empty" | "tooLong" | "self" | "ownLine" | "language" | "full";
export type SteeringFaults = Readonly<Partial<Record<keyof WrittenSteering, SteeringFault>>>;

const longestReason = 300;

/** HR decides that two are to be a pair, or are not to be, with a reason. It counts the next time that it is run. */
export const steerMatching =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: MatchingId,
    written: WrittenSteering,
  ): Promise<Result<undefined, "notAllowed" | "noSuchMatching" | SteeringFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayTendMatchings(actor)) return err("notAllowed");
      if (!(await holdMatching(tx, id))) return err("noSuchMatching");
      const kind = `mentorMatching.${written.kind === "free" ? "freed" : "steered"}`;
      const steered = await steer(tx, id, written, dayInStockholm(now()));
      if (!steered.ok) return steered;
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });

async function steer(
  tx: Transaction,
  id: MatchingId,
  written: WrittenSteering,
  today: ReturnType<typeof dayInStockholm>,
): Promise<Result<undefined, SteeringFaults>> {
  const before = await steeringOf(tx, id);
  if (written.kind === "free") {
    const one = before.find(({ mentor, mentee }) => mentor === written.mentor && mentee === written.mentee);
    if (one) await deleteSteering(tx, id, one);
    return ok();
  }
  const inRole = await participantsIn(tx, id, today);
  const mentor = inRole("mentor").find(({ entry }) => entry.person === written.mentor);
  const mentee = inRole("mentee").find(({ entry }) => entry.person === written.mentee);
  const faults = faultsOf(written);
  if (!mentor || !mentee || Object.keys(faults).length > 0)
    return err({
      ...(mentor ? {} : { mentor: "notChosen" }),
      ...(mentee ? {} : { mentee: "notChosen" }),
      ...faults,
    });
  const pair = { mentor: mentor.entry.person, mentee: mentee.entry.person };
  const kind: Steering["kind"] = written.kind === "pin" ? "pin" : "forbid";
  if (kind === "pin") {
    const obstacle = firmObstacle(mentor, mentee);
    if (obstacle) return err({ mentor: obstacle });
    const pins = before.filter((one) => one.kind === "pin");
    const others = pins.filter((one) => one.mentor === pair.mentor && one.mentee !== pair.mentee);
    if (others.length >= mentor.entry.capacity) return err({ mentor: "full" });
    for (const pin of pins) if (pin.mentee === pair.mentee) await deleteSteering(tx, id, pin);
  }
  await saveSteering(tx, id, { ...pair, kind, reason: written.reason.trim() });
  return ok();
}

function faultsOf({ kind, reason }: WrittenSteering): SteeringFaults {
  return {
    ...(kind === "pin" || kind === "forbid" ? {} : { kind: "notChosen" }),
    ...(reason.trim() === "" ? { reason: "empty" } : {}),
    ...(reason.trim().length > longestReason ? { reason: "tooLong" } : {}),
  };
}
