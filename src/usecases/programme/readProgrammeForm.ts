import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import type { LeadershipProgramme, ProgrammeId } from "../../domain/programme/programme.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import type { Needs } from "../needs.ts";
import { listPrerequisites, type PrerequisiteChoice } from "./listPrerequisites.ts";

export interface ProgrammeFormView {
  /** Undefined while it is new. */
  readonly programme: LeadershipProgramme | undefined;
  readonly choices: readonly PrerequisiteChoice[];
}

/** What the form of a programme is filled from. @param id undefined for a programme that begins */
export const readProgrammeForm =
  ({ database, content }: Pick<Needs, "database" | "content">) =>
  (
    actor: Actor,
    id: ProgrammeId | undefined,
  ): Promise<Result<ProgrammeFormView, "notAllowed" | "noSuchProgramme">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteProgrammes(actor)) return err("notAllowed");
      const programme = id && (await findProgramme(tx, id));
      if (id !== undefined && !programme) return err("noSuchProgramme");
      return ok({ programme, choices: await listPrerequisites(tx, content, programme) });
    });
