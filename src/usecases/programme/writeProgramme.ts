import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import {
  parseProgramme,
  type ProgrammeFaults,
  type WrittenProgramme,
} from "../../domain/programme/parseProgramme.ts";
import type { ProgrammeId } from "../../domain/programme/programme.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findProgramme, saveProgramme } from "../../store/programme/programme.ts";
import type { Needs } from "../needs.ts";

/** @param id of the programme to change; undefined begins one. @returns its id */
export const writeProgramme =
  ({
    database,
    now,
    newId,
    newOrderedId,
    content,
  }: Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "content">) =>
  (
    actor: Actor,
    id: ProgrammeId | undefined,
    written: WrittenProgramme,
  ): Promise<Result<ProgrammeId, "notAllowed" | "noSuchProgramme" | ProgrammeFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteProgrammes(actor)) return err("notAllowed");
      if (id !== undefined && !(await findProgramme(tx, id))) return err("noSuchProgramme");
      const known = content.frameworks.flatMap(({ competencies }) => competencies.map((one) => one.id));
      const parsed = parseProgramme(written, new Set(known));
      if (!parsed.ok) return parsed;
      const programme = id ?? (newId() as ProgrammeId); // a new id becomes a programme's here
      await saveProgramme(tx, { id: programme, ...parsed.value });
      const kind = "programme.written";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: programme });
      return ok(programme);
    });
