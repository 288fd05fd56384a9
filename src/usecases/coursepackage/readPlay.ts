import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import type { UnitState } from "../../domain/coursepackage/registration.ts";
import type { Cmi } from "../../domain/coursepackage/scorm/cmi.ts";
import { launchCmi } from "../../domain/coursepackage/scorm/launchCmi.ts";
import type { ScormStructure } from "../../domain/coursepackage/scorm/scormStructure.ts";
import { mayChoose, neighbour } from "../../domain/coursepackage/scorm/walk.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { learnerAccount } from "../../store/coursepackage/learner.ts";
import { unitStatesOf } from "../../store/coursepackage/registration.ts";
import type { Needs } from "../needs.ts";
import { findOpenPlay, type PlayRefusal } from "./findOpenPlay.ts";

/** What the player shows and gives the run-time. */
export interface PlayView {
  readonly package: CoursePackage;
  readonly structure: ScormStructure;
  readonly states: readonly UnitState[];
  readonly unit: number;
  readonly language: string;
  readonly back: string;
  readonly cmi: Cmi;
  readonly sequence: number;
  /** Places of the parts that one can go on to, back to, and choose. */
  readonly next: number | undefined;
  readonly previous: number | undefined;
  readonly choices: readonly number[];
}

type ReadNeeds = Pick<Needs, "database" | "now" | "hash" | "newId">;

/** @param learnerNames what a course may call whoever takes it, by language: never a name of the register */
export const readPlay =
  (needs: ReadNeeds) =>
  (
    tenant: TenantId,
    ticket: string,
    learnerNames: (language: string) => string,
  ): Promise<Result<PlayView, PlayRefusal>> =>
    needs.database.asTenant(tenant, async (tx) => {
      const found = await findOpenPlay(tx, needs, ticket);
      if (!found.ok) return found;
      const { structure, registration, session, play, attempt } = found.value;
      const { unit, mode } = session;
      const cmi = launchCmi(structure.kind, {
        unit: structure.units[unit]!, // the session was opened for one that there is
        mode,
        account: await learnerAccount(tx, registration.person, needs.newId()),
        learnerName: learnerNames(play.language),
        language: play.language,
        // Read again in the same session, as when the page is loaded anew, it goes on where it was.
        entry: play.isResumed || play.sequence > 0 ? "resume" : attempt.seconds === 0 ? "ab-initio" : "",
        cmi: attempt.cmi,
        seconds: play.secondsBefore,
      });
      return ok({
        package: found.value.package,
        structure,
        states: await unitStatesOf(tx, registration.id),
        unit,
        language: play.language,
        back: play.back,
        cmi,
        sequence: play.sequence,
        next: neighbour(structure, unit, 1),
        previous: neighbour(structure, unit, -1),
        choices: structure.units.flatMap((_, place) => (mayChoose(structure, unit, place) ? [place] : [])),
      });
    });
