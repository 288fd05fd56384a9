import type { Actor } from "../../domain/access/actor.ts";
import type { SubstituteRate } from "../../domain/organisation/substituteRate.ts";
import { mayDecideApplication } from "../../domain/programme/mayDecideApplication.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import {
  isLive,
  type Application,
  type Cohort,
  type CohortId,
  type LeadershipProgramme,
  type ProgrammeSession,
} from "../../domain/programme/programme.ts";
import {
  costDay,
  seatCost,
  sumOfCosts,
  type CostSum,
  type SeatCost,
} from "../../domain/programme/seatCost.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { substituteRates } from "../../store/organisation/substituteRate.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { attendanceAt } from "../../store/programme/attendance.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { sessionsOf } from "../../store/programme/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content, Needs } from "../needs.ts";
import { conditionsOf, type Conditions } from "./conditionsOf.ts";

export interface Participant {
  readonly application: Application;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  /** Sessions that the person came to. */
  readonly came: number;
  readonly mayDecide: boolean;
  /** For HR, of those who wait: all that is told of how they stand. */
  readonly conditions: Conditions;
  /** For HR. */
  readonly cost: SeatCost | undefined;
}

export interface CohortPage {
  readonly programme: LeadershipProgramme;
  readonly cohort: Cohort;
  readonly leaderEmail: string | undefined;
  readonly leaderName: string | undefined;
  readonly sessions: readonly ProgrammeSession[];
  /** Those who have a seat, then those who wait, in the order of applying. */
  readonly participants: readonly Participant[];
  readonly mayWrite: boolean;
  /** For HR: what all who have a seat cost together. */
  readonly cost: CostSum | undefined;
}

interface Reading extends Pick<CohortPage, "programme" | "cohort" | "sessions"> {
  readonly content: Content;
  readonly today: Day;
  /** Undefined for whoever may not know of costs and conditions. */
  readonly rates: readonly SubstituteRate[] | undefined;
}

/** Who takes part in a cohort, for HR and whoever leads it; what it costs, for HR. */
export const readCohort =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor, id: CohortId): Promise<Result<CohortPage, "noSuchCohort">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const cohort = await findCohort(tx, id);
      const programme = cohort && (await findProgramme(tx, cohort.programmeId));
      if (!programme || !mayTendCohort(actor, cohort)) return err("noSuchCohort");
      const leader = cohort.leader && (await findOwner(tx, cohort.leader));
      const sessions = await sessionsOf(tx, id);
      const mayWrite = mayWriteProgrammes(actor);
      const today = dayInStockholm(now());
      const rates = mayWrite ? await substituteRates(tx) : undefined;
      const reading = { content, today, rates, programme, cohort, sessions };
      const participants = await participantsOf(tx, actor, reading);
      const seated = participants.filter(({ application }) => application.state === "seated");
      return ok({
        programme,
        cohort,
        leaderEmail: mayWrite ? leader?.email : undefined,
        leaderName: leader && (await namesOf(tx, [leader.id])).get(leader.id),
        sessions,
        participants,
        mayWrite,
        cost: mayWrite ? sumOfCosts(seated.flatMap(({ cost }) => cost ?? [])) : undefined,
      });
    });

async function participantsOf(
  tx: Transaction,
  actor: Actor,
  reading: Reading,
): Promise<readonly Participant[]> {
  const { cohort, sessions, rates } = reading;
  const live = (await applicationsTo(tx, cohort.id)).filter(isLive);
  const names = await namesOf(
    tx,
    live.map(({ person }) => person),
  );
  const came = new Map<PersonId, number>();
  for (const session of sessions)
    for (const [person, hasCome] of await attendanceAt(tx, session.id))
      if (hasCome) came.set(person, (came.get(person) ?? 0) + 1);
  const order = (["seated", "waiting", "awaitsApproval"] as const).flatMap((state) =>
    live.filter((application) => application.state === state),
  );
  const participants: Participant[] = [];
  for (const application of order)
    participants.push({
      application,
      name: names.get(application.person),
      came: came.get(application.person) ?? 0,
      mayDecide: application.state === "awaitsApproval" && mayDecideApplication(actor, application),
      conditions: await conditionsFor(tx, actor, reading, application),
      cost: rates && seatCost(cohort, application, rates, costDay(cohort, sessions)),
    });
  return participants;
}

/** Whoever has a seat keeps it: nobody looks at what remains for them any more. */
async function conditionsFor(
  tx: Transaction,
  actor: Actor,
  { content, today, rates, programme }: Reading,
  { person, state }: Application,
): Promise<Conditions> {
  if (rates === undefined || state === "seated") return "none";
  return conditionsOf(tx, content, { tenant: actor.tenant, person, today }, programme);
}
