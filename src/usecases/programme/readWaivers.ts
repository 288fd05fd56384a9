import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import type { Waiver } from "../../domain/programme/prerequisite.ts";
import type { LeadershipProgramme, ProgrammeId } from "../../domain/programme/programme.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { waiversOf } from "../../store/programme/waiver.ts";
import type { Needs } from "../needs.ts";

export interface NamedWaiver extends Waiver {
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
}

export interface WaiverList {
  readonly programme: LeadershipProgramme;
  readonly waivers: readonly NamedWaiver[];
}

/** Whom HR has let take part though something remains, for HR. */
export const readWaivers =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: ProgrammeId): Promise<Result<WaiverList, "noSuchProgramme">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const programme = mayWriteProgrammes(actor) ? await findProgramme(tx, id) : undefined;
      if (!programme) return err("noSuchProgramme");
      const waivers = await waiversOf(tx, id);
      const names = await namesOf(
        tx,
        waivers.map(({ person }) => person),
      );
      return ok({ programme, waivers: waivers.map((one) => ({ ...one, name: names.get(one.person) })) });
    });
