import type { Actor } from "../../domain/access/actor.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import type { CompetencyEvidence } from "../../domain/dialogue/choiceEvidence.ts";
import type { Dialogue, DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import { mayReadEvidence } from "../../domain/dialogue/mayPlayDialogue.ts";
import type { Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findSession } from "../../store/dialogue/session.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Needs } from "../needs.ts";
import { frameworkOf } from "./findScript.ts";
import { evidenceOfSession, playSession } from "./playSession.ts";

export interface SharedEvidence {
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly dialogue: Dialogue;
  readonly framework: Framework;
  readonly evidence: readonly CompetencyEvidence[];
  readonly finishedOn: Day;
  readonly sharedOn: Day;
}

type ReadNeeds = Pick<Needs, "database" | "stories" | "content" | "now" | "newOrderedId">;

/** What somebody has let this person read of a played dialogue. Reading about somebody else leaves a trace. */
export const readSharedEvidence =
  (needs: ReadNeeds) =>
  (actor: Actor, id: DialogueSessionId): Promise<Result<SharedEvidence, "noSuchSession">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const session = await findSession(tx, id);
      if (!session || !mayReadEvidence(actor, session)) return err("noSuchSession");
      const { finished, shared } = session;
      if (finished === undefined || shared === undefined) return err("noSuchSession");
      const played = await playSession(tx, needs, session, "sv");
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind: "dialogueEvidence.read",
        subject: id,
      });
      return ok({
        name: (await namesOf(tx, [session.person])).get(session.person),
        dialogue: played.dialogue,
        framework: frameworkOf(needs.content, played.dialogue),
        evidence: evidenceOfSession(played),
        finishedOn: finished.on,
        sharedOn: shared.on,
      });
    });
