import type { Actor } from "../../domain/access/actor.ts";
import { mayTakeProgramme } from "../../domain/programme/mayTakeProgramme.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import type {
  Application,
  Cohort,
  LeadershipProgramme,
  ProgrammeId,
  ProgrammeSession,
} from "../../domain/programme/programme.ts";
import { minutesAway } from "../../domain/programme/seatCost.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { substituteRates } from "../../store/organisation/substituteRate.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { cohortsOf } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { sessionsOf } from "../../store/programme/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { ownPrerequisites, type OwnPrerequisites } from "../ownPrerequisites.ts";

export interface CohortView {
  readonly cohort: Cohort;
  readonly sessions: readonly ProgrammeSession[];
  readonly freeSeats: number;
  readonly waiting: number;
  readonly own: Application | undefined;
  /** Place in line, from 1, while the person waits. */
  readonly ownPlace: number | undefined;
  readonly mayTend: boolean;
  /** How long each participant is away. */
  readonly minutesAway: number;
}

export interface ProgrammeView {
  readonly programme: LeadershipProgramme;
  readonly cohorts: readonly CohortView[];
  readonly mayApply: boolean;
  readonly mayWrite: boolean;
  /** How the person stands in what the programme asks for: nobody else reads it. */
  readonly prerequisites: OwnPrerequisites;
  /** The organisation reckons with what it costs that somebody steps in, and asks for it. */
  readonly asksForSubstitute: boolean;
  readonly today: Day;
}

/** A programme with its cohorts, and how the person stands in each. Who else takes part is not told. */
export const readProgramme =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor, id: ProgrammeId): Promise<Result<ProgrammeView, "noSuchProgramme">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const programme = await findProgramme(tx, id);
      if (!programme) return err("noSuchProgramme");
      const cohorts: CohortView[] = [];
      for (const cohort of await cohortsOf(tx, id)) cohorts.push(await viewOf(tx, actor, cohort));
      const mayApply = mayTakeProgramme(actor, programme);
      const mayWrite = mayWriteProgrammes(actor);
      const isConcerned = cohorts.some(({ own, mayTend }) => own !== undefined || mayTend);
      if (!mayApply && !mayWrite && !isConcerned) return err("noSuchProgramme");
      const today = dayInStockholm(now());
      return ok({
        programme,
        cohorts,
        mayApply,
        mayWrite,
        prerequisites: await ownPrerequisites(tx, content, { actor, today }, programme),
        asksForSubstitute: (await substituteRates(tx)).length > 0,
        today,
      });
    });

async function viewOf(tx: Transaction, actor: Actor, cohort: Cohort): Promise<CohortView> {
  const applications = await applicationsTo(tx, cohort.id);
  const own = applications.find(({ person }) => person === actor.person);
  const waiting = applications.filter(({ state }) => state === "waiting");
  const taken = applications.filter(({ state }) => state === "seated").length;
  const sessions = await sessionsOf(tx, cohort.id);
  return {
    cohort,
    sessions,
    minutesAway: minutesAway(cohort, sessions),
    freeSeats: Math.max(0, cohort.seats - taken),
    waiting: waiting.length,
    own,
    ownPlace: own?.state === "waiting" ? waiting.filter(({ queue }) => queue <= own.queue).length : undefined,
    mayTend: mayTendCohort(actor, cohort),
  };
}
