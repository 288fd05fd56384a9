import type { Actor } from "../../domain/access/actor.ts";
import type { Commitment } from "../../domain/development/developmentPlan.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import type {
  Cohort,
  LeadershipProgramme,
  ProgrammeSession,
  ProgrammeSessionId,
} from "../../domain/programme/programme.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { attendanceAt } from "../../store/programme/attendance.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { findSession } from "../../store/programme/session.ts";
import { sessionCommitmentOf } from "../../store/programme/sessionCommitment.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface Attendant {
  readonly person: PersonId;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  /** Undefined until it has been marked. */
  readonly came: boolean | undefined;
}

export interface SessionView {
  readonly programme: LeadershipProgramme;
  readonly cohort: Cohort;
  readonly session: ProgrammeSession;
  /** The person has a seat, prepares, and promises something afterwards. */
  readonly takesPart: boolean;
  /** Undefined until a promise was made, or when it has been taken out of the plan. */
  readonly commitment: Commitment | undefined;
  readonly isPromiseMade: boolean;
  /** Others read the own development plan, and with it the commitments. */
  readonly isPlanShared: boolean;
  /** Who sits, for whoever marks attendance; undefined for others. */
  readonly attendants: readonly Attendant[] | undefined;
  readonly today: Day;
}

/** One session: for those who have a seat in its cohort, and those who tend it. */
export const readSession =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: ProgrammeSessionId): Promise<Result<SessionView, "noSuchSession">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const session = await findSession(tx, id);
      const cohort = session && (await findCohort(tx, session.cohortId));
      const programme = cohort && (await findProgramme(tx, cohort.programmeId));
      if (!programme) return err("noSuchSession");
      const seated = (await applicationsTo(tx, cohort.id)).filter(({ state }) => state === "seated");
      const takesPart = seated.some(({ person }) => person === actor.person);
      const mayTend = mayTendCohort(actor, cohort);
      if (!takesPart && !mayTend) return err("noSuchSession");
      const promised = await sessionCommitmentOf(tx, id, actor.person);
      const plans = await plansOf(tx, actor.person);
      return ok({
        programme,
        cohort,
        session,
        takesPart,
        commitment: plans
          .flatMap(({ content }) => content.commitments)
          .find((commitment) => commitment.id === promised),
        isPromiseMade: promised !== undefined,
        isPlanShared: plans.some(({ state }) => state.kind === "shared"),
        attendants: mayTend
          ? await attendantsOf(
              tx,
              id,
              seated.map(({ person }) => person),
            )
          : undefined,
        today: dayInStockholm(now()),
      });
    });

async function attendantsOf(
  tx: Transaction,
  id: ProgrammeSessionId,
  people: readonly PersonId[],
): Promise<readonly Attendant[]> {
  const names = await namesOf(tx, people);
  const came = await attendanceAt(tx, id);
  return people.map((person) => ({ person, name: names.get(person), came: came.get(person) }));
}
