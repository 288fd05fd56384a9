import type { Actor } from "../../domain/access/actor.ts";
import type { DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import { mayReadSession } from "../../domain/dialogue/mayPlayDialogue.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findSession } from "../../store/dialogue/session.ts";
import type { Needs } from "../needs.ts";
import { findScript } from "./findScript.ts";
import { playSession, type PlayedSession } from "./playSession.ts";

export interface SceneView extends PlayedSession {
  /** The step that is looked at: where the talk stands, or one that has passed. */
  readonly step: number;
  /** It can be begun anew. */
  readonly isOffered: boolean;
}

/** A session at one of its steps; where the talk stands when none is named, or one that has not come. For the player alone. */
export const readScene =
  (needs: Pick<Needs, "database" | "stories" | "content">) =>
  (
    actor: Actor,
    id: DialogueSessionId,
    language: keyof LocalText,
    step?: number,
  ): Promise<Result<SceneView, "noSuchSession">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const session = await findSession(tx, id);
      if (!session || !mayReadSession(actor, session)) return err("noSuchSession");
      const played = await playSession(tx, needs, session, language);
      const current = played.choices.length;
      const isThere = step !== undefined && Number.isInteger(step) && step >= 0 && step <= current;
      const isOffered = (await findScript(tx, needs.content, session.dialogue)) !== undefined;
      return ok({ ...played, step: isThere ? step : current, isOffered });
    });
