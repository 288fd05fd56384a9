import type { Actor } from "../../domain/access/actor.ts";
import { groupOfPost } from "../../domain/competence/needsRelease.ts";
import type { SubstituteRate } from "../../domain/organisation/substituteRate.ts";
import type { Unit } from "../../domain/organisation/unitTree.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import type { Cohort, LeadershipProgramme } from "../../domain/programme/programme.ts";
import {
  costDay,
  seatCost,
  sumOfCosts,
  type CostSum,
  type SeatCost,
} from "../../domain/programme/seatCost.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mainUnitOf } from "../../store/organisation/mainUnitOf.ts";
import { substituteRates } from "../../store/organisation/substituteRate.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { cohortsOf } from "../../store/programme/cohort.ts";
import { listedProgrammes } from "../../store/programme/programme.ts";
import { sessionsOf } from "../../store/programme/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface CohortCosts extends CostSum {
  readonly programme: LeadershipProgramme;
  readonly cohort: Cohort;
}

export interface ProgrammeCosts {
  readonly year: number;
  readonly cohorts: readonly CohortCosts[];
  /** By administration; a name is undefined for those who have no employment. */
  readonly administrations: readonly (CostSum & { readonly name: string | undefined })[];
  /** The latest first. */
  readonly rates: readonly SubstituteRate[];
  readonly today: Day;
}

/**
 * What programmes that begin in this year or later cost, by cohort and by administration, for HR: those who have a seat.
 */
export const readProgrammeCosts =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor): Promise<Result<ProgrammeCosts, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteProgrammes(actor)) return err("notAllowed");
      const today = dayInStockholm(now());
      const rates = await substituteRates(tx);
      const units = new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit]));
      const cohorts: CohortCosts[] = [];
      const placed: Placed[] = [];
      for (const programme of await listedProgrammes(tx))
        for (const cohort of await cohortsOf(tx, programme.id)) {
          const sessions = await sessionsOf(tx, cohort.id);
          const on = costDay(cohort, sessions);
          if (on.slice(0, 4) < today.slice(0, 4)) continue;
          const here = await costsIn(tx, { cohort, rates, units, on, today });
          cohorts.push({ programme, cohort, ...sumOfCosts(here.map(({ cost }) => cost)) });
          placed.push(...here);
        }
      const byUnit = Map.groupBy(placed, ({ administration }) => administration);
      const administrations = [...byUnit].map(([unit, seats]) => ({
        name: unit && units.get(unit)?.name,
        ...sumOfCosts(seats.map(({ cost }) => cost)),
      }));
      return ok({ year: Number(today.slice(0, 4)), cohorts, administrations, rates, today });
    });

interface Placed {
  readonly administration: UnitId | undefined;
  readonly cost: SeatCost;
}

async function costsIn(
  tx: Transaction,
  at: {
    readonly cohort: Cohort;
    readonly rates: readonly SubstituteRate[];
    readonly units: ReadonlyMap<UnitId, Unit>;
    readonly on: Day;
    readonly today: Day;
  },
): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (const application of await applicationsTo(tx, at.cohort.id)) {
    if (application.state !== "seated") continue;
    const unit = await mainUnitOf(tx, application.person, at.today);
    const administration = unit && groupOfPost({ unit }, at.units);
    placed.push({ administration, cost: seatCost(at.cohort, application, at.rates, at.on) });
  }
  return placed;
}
