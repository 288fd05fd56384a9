import type { Actor } from "../../domain/access/actor.ts";
import type { ApplicationState, CohortId } from "../../domain/programme/programme.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { Needs } from "../needs.ts";
import type { RecordNeeds } from "../recordActs.ts";
import { seekSeat, type ApplyRefusal } from "../seekSeat.ts";

export type { ApplyRefusal } from "../seekSeat.ts";

/** Applies to a cohort: a seat where there is one, else a place in line. */
export const applyToCohort =
  (needs: Pick<Needs, "database"> & RecordNeeds) =>
  (actor: Actor, id: CohortId): Promise<Result<ApplicationState, ApplyRefusal>> =>
    needs.database.asTenant(actor.tenant, (tx) => seekSeat(tx, needs, actor, id));
