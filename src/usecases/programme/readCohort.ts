import type { Actor } from "../../domain/access/actor.ts";
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
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { attendanceAt } from "../../store/programme/attendance.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { sessionsOf } from "../../store/programme/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface Participant {
  readonly application: Application;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  /** Sessions that the person came to. */
  readonly came: number;
  readonly mayDecide: boolean;
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
}

/** Who takes part in a cohort, for HR and whoever leads it. */
export const readCohort =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: CohortId): Promise<Result<CohortPage, "noSuchCohort">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const cohort = await findCohort(tx, id);
      const programme = cohort && (await findProgramme(tx, cohort.programmeId));
      if (!programme || !mayTendCohort(actor, cohort)) return err("noSuchCohort");
      const leader = cohort.leader && (await findOwner(tx, cohort.leader));
      const sessions = await sessionsOf(tx, id);
      const mayWrite = mayWriteProgrammes(actor);
      return ok({
        programme,
        cohort,
        leaderEmail: mayWrite ? leader?.email : undefined,
        leaderName: leader && (await namesOf(tx, [leader.id])).get(leader.id),
        sessions,
        participants: await participantsOf(tx, actor, id, sessions),
        mayWrite,
      });
    });

async function participantsOf(
  tx: Transaction,
  actor: Actor,
  id: CohortId,
  sessions: readonly ProgrammeSession[],
): Promise<readonly Participant[]> {
  const live = (await applicationsTo(tx, id)).filter(isLive);
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
  return order.map((application) => ({
    application,
    name: names.get(application.person),
    came: came.get(application.person) ?? 0,
    mayDecide: application.state === "awaitsApproval" && mayDecideApplication(actor, application),
  }));
}
