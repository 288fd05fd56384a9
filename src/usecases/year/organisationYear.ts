import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import {
  parseOrganisationDate,
  type DateFaults,
  type OrganisationDate,
  type WrittenDate,
} from "../../domain/year/organisationDate.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import {
  deleteOrganisationDate,
  insertOrganisationDate,
  organisationDates,
} from "../../store/year/organisationDate.ts";
import type { Needs } from "../needs.ts";

/** The organisation's own dates, for HR who writes them. */
export const readOrganisationDates =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<Result<readonly OrganisationDate[], "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) =>
      isHrDeveloper(actor) ? ok(await organisationDates(tx)) : err("notAllowed"),
    );

type WriteNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId">;

/** Writes a date that everybody sees in their year. */
export const addOrganisationDate =
  ({ database, now, newId, newOrderedId }: WriteNeeds) =>
  (actor: Actor, written: WrittenDate): Promise<Result<undefined, "notAllowed" | DateFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isHrDeveloper(actor)) return err("notAllowed");
      const parsed = parseOrganisationDate(written);
      if (!parsed.ok) return parsed;
      const id = newId();
      await insertOrganisationDate(tx, { id, ...parsed.value });
      const kind = "organisationDate.added";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });

export const removeOrganisationDate =
  ({ database, now, newOrderedId }: Omit<WriteNeeds, "newId">) =>
  (actor: Actor, id: string): Promise<Result<undefined, "notAllowed" | "noSuchDate">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isHrDeveloper(actor)) return err("notAllowed");
      if (!(await deleteOrganisationDate(tx, id))) return err("noSuchDate");
      const kind = "organisationDate.removed";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });
