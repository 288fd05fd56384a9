import type {
  ApplicationId,
  Cohort,
  LeadershipProgramme,
  ProgrammeSession,
} from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { parseId } from "../../domain/shared/ids.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { findApplication } from "../../store/programme/application.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { sessionsOf } from "../../store/programme/session.ts";
import type { JobWork } from "../jobWork.ts";
import type { Letter, Needs } from "../needs.ts";

export interface SeatGiven {
  /** A seat, a yes with a place in line, or a no. */
  readonly state: "seated" | "waiting" | "refused";
  readonly programme: LeadershipProgramme;
  readonly cohort: Cohort;
  /** The next session, where one has been set. */
  readonly first: ProgrammeSession | undefined;
  readonly language: "sv" | "en";
}

export type WriteSeat = (given: SeatGiven) => Omit<Letter, "to">;

/**
 * The work of `tellSeat`: writes to somebody who waited and now has a seat, or whose application was answered; why it
 * was refused is not written. Whoever has left again before the letter was written gets none, and neither does somebody without an address.
 */
export const tellSeat =
  ({ database, now, mail }: Pick<Needs, "database" | "now" | "mail">, write: WriteSeat): JobWork =>
  async ({ tenant, subject }) => {
    const id: ApplicationId | undefined = parseId(subject);
    if (id === undefined) return err("defect");
    if (!mail) return err("noMailServer");
    const letter = await database.asTenant(tenant, async (tx) => {
      const application = await findApplication(tx, id);
      const cohort = application && (await findCohort(tx, application.cohortId));
      const programme = cohort && (await findProgramme(tx, cohort.programmeId));
      const owner = application && (await findOwner(tx, application.person));
      const state = application?.state;
      if (!programme || state === undefined || owner?.email === undefined) return undefined;
      if (state === "withdrawn" || state === "awaitsApproval") return undefined;
      const today = dayInStockholm(now());
      const first = (await sessionsOf(tx, cohort.id)).find(({ on }) => on >= today);
      return { to: owner.email, ...write({ state, programme, cohort, first, language: owner.language }) };
    });
    try {
      if (letter) await mail.send(letter);
      return ok({});
    } catch {
      return err("mailServerUnreachable");
    }
  };
