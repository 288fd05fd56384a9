import type { Actor } from "../../domain/access/actor.ts";
import type { ApplicationState, CohortId } from "../../domain/programme/programme.ts";
import { parseMinutes } from "../../domain/programme/parseMinutes.ts";
import { err, type Result } from "../../domain/shared/result.ts";
import type { Needs } from "../needs.ts";
import { seekSeat, type ApplyRefusal, type SeekNeeds } from "../seekSeat.ts";

export type { ApplyRefusal } from "../seekSeat.ts";

/**
 * Applies to a cohort: a seat where there is one, else a place in line.
 * @param substitute hours during which somebody must step in, as the person wrote them; nothing where work waits
 */
export const applyToCohort =
  (needs: Pick<Needs, "database"> & SeekNeeds) =>
  async (
    actor: Actor,
    id: CohortId,
    substitute = "",
  ): Promise<Result<ApplicationState, ApplyRefusal | "noHours">> => {
    const minutes = parseMinutes(substitute);
    if (minutes === "noHours") return err("noHours");
    return needs.database.asTenant(actor.tenant, (tx) => seekSeat(tx, needs, actor, id, minutes));
  };
