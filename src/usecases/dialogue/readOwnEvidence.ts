import type { Actor } from "../../domain/access/actor.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import {
  choicePlaces,
  shownShare,
  sumUpShares,
  type CompetencyEvidence,
} from "../../domain/dialogue/choiceEvidence.ts";
import { firstFinished } from "../../domain/dialogue/session.ts";
import { sessionsOf } from "../../store/dialogue/session.ts";
import type { Needs } from "../needs.ts";
import { frameworkOf } from "./findScript.ts";
import { playSession } from "./playSession.ts";

export interface OwnEvidence {
  readonly framework: Framework;
  /** Competencies that something could be told of, in the framework's order. */
  readonly evidence: readonly CompetencyEvidence[];
  /** How many dialogues it rests on. */
  readonly dialogues: number;
}

/** What a person's own dialogues show together: the first finished time of each. For that person alone. */
export const readOwnEvidence =
  (needs: Pick<Needs, "database" | "stories" | "content">) =>
  (actor: Actor): Promise<OwnEvidence | undefined> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const sessions = firstFinished(await sessionsOf(tx, actor.person));
      const shares = new Map<string, number[]>();
      let framework: Framework | undefined;
      for (const session of sessions) {
        const { dialogue, played, choices } = await playSession(tx, needs, session, "sv");
        framework = frameworkOf(needs.content, dialogue);
        for (const competency of dialogue.competencyIds)
          for (const place of choicePlaces(played, choices)) {
            const share = shownShare(dialogue, place, competency);
            if (share !== undefined) shares.set(competency, [...(shares.get(competency) ?? []), share]);
          }
      }
      if (framework === undefined) return undefined;
      const evidence = framework.competencies.flatMap(({ id }) => {
        const shown = shares.get(id);
        return shown ? [sumUpShares(id, shown)] : [];
      });
      return { framework, evidence, dialogues: sessions.length };
    });
