import type { Actor } from "../../domain/access/actor.ts";
import type { DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import { mayReadSession } from "../../domain/dialogue/mayPlayDialogue.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { eraseRegistration } from "../../store/lrs/eraseStatements.ts";
import { deleteSession, holdSession, shareSession } from "../../store/dialogue/session.ts";
import type { Needs } from "../needs.ts";
import { lineManagers } from "../lineManagers.ts";

type ShareNeeds = Pick<Needs, "database" | "now" | "newOrderedId">;
export type ShareFailure = "noSuchSession" | "notFinished" | "notLineManager";

/** Lets the own line manager read what a finished session shows: never what was chosen. */
export const shareEvidence =
  ({ database, now, newOrderedId }: ShareNeeds) =>
  (actor: Actor, id: DialogueSessionId, reader: string): Promise<Result<undefined, ShareFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const session = await holdSession(tx, id);
      if (!session || !mayReadSession(actor, session)) return err("noSuchSession");
      if (session.finished === undefined) return err("notFinished");
      const today = dayInStockholm(now());
      const chosen = (await lineManagers(tx, actor, today)).find(({ person }) => person === reader);
      if (!chosen) return err("notLineManager");
      await shareSession(tx, id, { with: chosen.person, on: today });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "dialogueEvidence.shared",
        subject: id,
      });
      return ok();
    });

/** Takes back what was shared: the reader no longer finds it. */
export const takeBackEvidence =
  ({ database, now, newOrderedId }: ShareNeeds) =>
  (actor: Actor, id: DialogueSessionId): Promise<Result<undefined, "noSuchSession">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const session = await holdSession(tx, id);
      if (!session || !mayReadSession(actor, session)) return err("noSuchSession");
      if (session.shared === undefined) return ok();
      await shareSession(tx, id, undefined);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "dialogueEvidence.takenBack",
        subject: id,
      });
      return ok();
    });

/** Takes a session away with every choice in it, out of the own record too: nothing of it is kept. */
export const removeSession =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: DialogueSessionId): Promise<Result<undefined, "noSuchSession">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const session = await holdSession(tx, id);
      if (!session || !mayReadSession(actor, session)) return err("noSuchSession");
      await deleteSession(tx, id);
      await eraseRegistration(tx, actor.person, id);
      return ok();
    });
