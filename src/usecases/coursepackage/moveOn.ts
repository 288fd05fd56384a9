import { isUnitDone } from "../../domain/coursepackage/isUnitDone.ts";
import type { LaunchMode } from "../../domain/coursepackage/registration.ts";
import { mayChoose, neighbour } from "../../domain/coursepackage/scorm/walk.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { unitStatesOf } from "../../store/coursepackage/registration.ts";
import { findOpenPlay, type PlayRefusal } from "./findOpenPlay.ts";
import { openPlay, type OpenNeeds } from "./openPlay.ts";

/**
 * Goes from the part that is open to another one of the same course, as far as the course lets one.
 * @returns the ticket by which the other part is reached
 */
export const moveOn =
  (needs: OpenNeeds) =>
  (tenant: TenantId, ticket: string, to: number): Promise<Result<string, PlayRefusal | "notThere">> =>
    needs.database.asTenant(tenant, async (tx) => {
      const found = await findOpenPlay(tx, needs, ticket);
      if (!found.ok) return found;
      const { package: one, structure, registration, session, play } = found.value;
      const ways = [neighbour(structure, session.unit, 1), neighbour(structure, session.unit, -1)];
      if (one.withdrawn || !(ways.includes(to) || mayChoose(structure, session.unit, to)))
        return err("notThere");
      const states = await unitStatesOf(tx, registration.id);
      // What is done is seen again, and what is not is taken.
      const taken: LaunchMode = isUnitDone(structure, states, to) ? "Review" : "Normal";
      const mode = session.mode === "Browse" ? session.mode : taken;
      const wish = { unit: to, mode, language: play.language, back: play.back };
      return ok(await openPlay(tx, needs, structure.kind, registration.id, wish));
    });
