import type { Actor } from "../../domain/access/actor.ts";
import { findCircle } from "../../domain/programme/findCircle.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import {
  parseProgramme,
  type ProgrammeFaults,
  type WrittenProgramme,
} from "../../domain/programme/parseProgramme.ts";
import type { LeadershipProgramme, ProgrammeId } from "../../domain/programme/programme.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import {
  findProgramme,
  holdPrerequisites,
  listedProgrammes,
  saveProgramme,
} from "../../store/programme/programme.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { listPrerequisites } from "./listPrerequisites.ts";

/** Programmes that would require each other: their names, from the one that is written to the last that requires it. */
export interface CircleFault {
  readonly circle: readonly LocalText[];
}

type WriteNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "content">;

/** @param id of the programme to change; undefined begins one. @returns its id */
export const writeProgramme =
  ({ database, now, newId, newOrderedId, content }: WriteNeeds) =>
  (
    actor: Actor,
    id: ProgrammeId | undefined,
    written: WrittenProgramme,
  ): Promise<Result<ProgrammeId, "notAllowed" | "noSuchProgramme" | ProgrammeFaults | CircleFault>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteProgrammes(actor)) return err("notAllowed");
      await holdPrerequisites(tx, actor.tenant);
      const before = id && (await findProgramme(tx, id));
      if (id !== undefined && !before) return err("noSuchProgramme");
      const choices = await listPrerequisites(tx, content, before);
      const known = content.frameworks.flatMap(({ competencies }) => competencies.map((one) => one.id));
      const parsed = parseProgramme(written, {
        competencyIds: new Set(known),
        prerequisites: choices.map(({ prerequisite }) => prerequisite),
      });
      if (!parsed.ok) return parsed;
      const programme = { id: id ?? (newId() as ProgrammeId), ...parsed.value }; // a new id becomes a programme's here
      const circle = await circleWith(tx, programme);
      if (circle) return err({ circle });
      await saveProgramme(tx, programme);
      const kind = "programme.written";
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind,
        subject: programme.id,
      });
      return ok(programme.id);
    });

async function circleWith(
  tx: Transaction,
  programme: LeadershipProgramme,
): Promise<readonly LocalText[] | undefined> {
  const byId = new Map((await listedProgrammes(tx)).map((one) => [one.id, one])).set(programme.id, programme);
  const circle = findCircle(
    programme.id,
    new Map([...byId].map(([id, { prerequisites }]) => [id, prerequisites.all])),
  );
  return circle?.flatMap((id) => byId.get(id)?.name ?? []);
}
