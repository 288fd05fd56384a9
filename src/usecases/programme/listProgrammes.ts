import type { Actor } from "../../domain/access/actor.ts";
import { mayTakeProgramme } from "../../domain/programme/mayTakeProgramme.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import {
  isLive,
  type ApplicationId,
  type ApplicationState,
  type LeadershipProgramme,
} from "../../domain/programme/programme.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { applicationsAwaiting, applicationsTo } from "../../store/programme/application.ts";
import { cohortsOf, findCohort } from "../../store/programme/cohort.ts";
import { findProgramme, listedProgrammes } from "../../store/programme/programme.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface ListedProgramme {
  readonly programme: LeadershipProgramme;
  /** How the person's own application stands, where there is one that lives. */
  readonly own: ApplicationState | undefined;
}

/** An application that the person, as line manager, is asked about. */
export interface AwaitingApplication {
  readonly id: ApplicationId;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly programme: LeadershipProgramme;
  readonly cohortName: string;
}

export interface ProgrammeList {
  readonly programmes: readonly ListedProgramme[];
  readonly awaiting: readonly AwaitingApplication[];
  readonly mayWrite: boolean;
}

/** The programmes that a person can take or tends, and what waits for the person's yes or no. */
export const listProgrammes =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<ProgrammeList> =>
    database.asTenant(actor.tenant, async (tx) => {
      const programmes: ListedProgramme[] = [];
      for (const programme of await listedProgrammes(tx)) {
        const cohorts = await cohortsOf(tx, programme.id);
        let own: ApplicationState | undefined;
        for (const { id } of cohorts)
          own ??= (await applicationsTo(tx, id)).find(
            (one) => one.person === actor.person && isLive(one),
          )?.state;
        const isSeen =
          mayTakeProgramme(actor, programme) || cohorts.some((cohort) => mayTendCohort(actor, cohort));
        if (isSeen || own !== undefined || mayWriteProgrammes(actor)) programmes.push({ programme, own });
      }
      return { programmes, awaiting: await awaitingOf(tx, actor), mayWrite: mayWriteProgrammes(actor) };
    });

async function awaitingOf(tx: Transaction, actor: Actor): Promise<readonly AwaitingApplication[]> {
  const applications = await applicationsAwaiting(tx, actor.person);
  const names = await namesOf(
    tx,
    applications.map(({ person }) => person),
  );
  const awaiting: AwaitingApplication[] = [];
  for (const { id, person, cohortId } of applications) {
    const cohort = await findCohort(tx, cohortId);
    const programme = cohort && (await findProgramme(tx, cohort.programmeId));
    if (programme) awaiting.push({ id, name: names.get(person), programme, cohortName: cohort.name });
  }
  return awaiting;
}
