import type { Actor } from "../../domain/access/actor.ts";
import type { CohortId, ProgrammeId } from "../../domain/programme/programme.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import type { Needs } from "../needs.ts";

/** To which programme a cohort belongs: where its page is. */
export const readProgrammeOfCohort =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: CohortId): Promise<ProgrammeId | undefined> =>
    database.asTenant(actor.tenant, async (tx) => (await findCohort(tx, id))?.programmeId);
