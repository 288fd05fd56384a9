import type { Actor } from "../../domain/access/actor.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import type { CompetencyEvidence } from "../../domain/dialogue/choiceEvidence.ts";
import type { DialogueOutcome, DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import { turningPoints } from "../../domain/dialogue/turningPoints.ts";
import { mayReadSession } from "../../domain/dialogue/mayPlayDialogue.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findSession } from "../../store/dialogue/session.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Needs } from "../needs.ts";
import { findScript, frameworkOf } from "./findScript.ts";
import { lineManagers, type LineManager } from "../lineManagers.ts";
import { evidenceOfSession, playSession, type PlayedSession } from "./playSession.ts";

export interface DebriefView extends PlayedSession {
  readonly outcome: DialogueOutcome;
  /** Steps at which the talk turned, three at most. */
  readonly turns: readonly number[];
  /** It can be begun anew. */
  readonly isOffered: boolean;
  readonly framework: Framework;
  readonly evidence: readonly CompetencyEvidence[];
  /** With whom it is shared; undefined also where that identity is protected. */
  readonly sharedWithName: string | undefined;
  /** Whom it can be shared with. */
  readonly lineManagers: readonly LineManager[];
  readonly today: Day;
}

type ReadNeeds = Pick<Needs, "database" | "stories" | "content" | "now">;

const turnsAtMost = 3;

/** What a finished session led to, step by step, and what it shows. For the player alone. */
export const readDebrief =
  (needs: ReadNeeds) =>
  (
    actor: Actor,
    id: DialogueSessionId,
    language: keyof LocalText,
  ): Promise<Result<DebriefView, "noSuchSession" | "notFinished">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const session = await findSession(tx, id);
      if (!session || !mayReadSession(actor, session)) return err("noSuchSession");
      if (session.finished === undefined) return err("notFinished");
      const played = await playSession(tx, needs, session, language);
      const outcome = played.dialogue.outcomes.find((one) => one.id === session.finished?.outcome);
      if (outcome === undefined) throw new Error(`${session.dialogue} ended in what is no outcome of it`);
      const today = dayInStockholm(needs.now());
      const names = session.shared ? await namesOf(tx, [session.shared.with]) : undefined;
      return ok({
        ...played,
        outcome,
        turns: turningPoints(played.dialogue, played, turnsAtMost),
        isOffered: (await findScript(tx, needs.content, session.dialogue)) !== undefined,
        framework: frameworkOf(needs.content, played.dialogue),
        evidence: evidenceOfSession(played),
        sharedWithName: session.shared && names?.get(session.shared.with),
        lineManagers: session.shared ? [] : await lineManagers(tx, actor, today),
        today,
      });
    });
