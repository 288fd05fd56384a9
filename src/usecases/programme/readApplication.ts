import type { Actor } from "../../domain/access/actor.ts";
import { mayDecideApplication } from "../../domain/programme/mayDecideApplication.ts";
import type {
  Application,
  ApplicationId,
  Cohort,
  LeadershipProgramme,
  ProgrammeSession,
} from "../../domain/programme/programme.ts";
import { costDay, seatCost, type SeatCost } from "../../domain/programme/seatCost.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { substituteRates } from "../../store/organisation/substituteRate.ts";
import { findApplication } from "../../store/programme/application.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { sessionsOf } from "../../store/programme/session.ts";
import type { Needs } from "../needs.ts";
import { conditionsOf, type Conditions } from "./conditionsOf.ts";

export interface ApplicationView {
  readonly application: Application;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly programme: LeadershipProgramme;
  readonly cohort: Cohort;
  readonly sessions: readonly ProgrammeSession[];
  readonly conditions: Conditions;
  readonly cost: SeatCost;
}

/** An application that waits, for whoever says yes or no: when the person is away, and what it costs. */
export const readApplication =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (
    actor: Actor,
    id: ApplicationId,
  ): Promise<Result<ApplicationView, "noSuchApplication" | "alreadyDecided">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const application = await findApplication(tx, id);
      if (!application || !mayDecideApplication(actor, application)) return err("noSuchApplication");
      const cohort = await findCohort(tx, application.cohortId);
      const programme = cohort && (await findProgramme(tx, cohort.programmeId));
      if (!programme) return err("noSuchApplication");
      if (application.state !== "awaitsApproval") return err("alreadyDecided");
      const sessions = await sessionsOf(tx, cohort.id);
      const looking = { tenant: actor.tenant, person: application.person, today: dayInStockholm(now()) };
      return ok({
        application,
        name: (await namesOf(tx, [application.person])).get(application.person),
        programme,
        cohort,
        sessions,
        conditions: await conditionsOf(tx, content, looking, programme),
        cost: seatCost(cohort, application, await substituteRates(tx), costDay(cohort, sessions)),
      });
    });
