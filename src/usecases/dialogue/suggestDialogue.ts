import type { Actor } from "../../domain/access/actor.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import type { Dialogue } from "../../domain/dialogue/dialogue.ts";
import { mayPlayDialogue } from "../../domain/dialogue/mayPlayDialogue.ts";
import { sessionsOf } from "../../store/dialogue/session.ts";
import type { Needs } from "../needs.ts";
import { frameworkOf, offeredScripts } from "./findScript.ts";

export interface SuggestedDialogue {
  readonly dialogue: Dialogue;
  /** The need that it trains. */
  readonly competencyId: string;
  readonly framework: Framework;
}

/**
 * The first dialogue, not finished yet, that trains the largest of a person's needs for which there is one.
 * @param needs competencies, what matters most first
 */
export const suggestDialogue =
  ({ database, content }: Pick<Needs, "database" | "content">) =>
  (actor: Actor, needs: readonly string[]): Promise<SuggestedDialogue | undefined> =>
    database.asTenant(actor.tenant, async (tx) => {
      const done = new Set(
        (await sessionsOf(tx, actor.person)).flatMap(({ dialogue, finished }) => (finished ? dialogue : [])),
      );
      const open = (await offeredScripts(tx, content))
        .map(({ dialogue }) => dialogue)
        .filter((dialogue) => mayPlayDialogue(actor, dialogue) && !done.has(dialogue.id));
      for (const competencyId of needs) {
        const rank = ({ competencyIds }: Dialogue) => competencyIds.indexOf(competencyId);
        const [best] = open.filter((one) => rank(one) >= 0).toSorted((a, b) => rank(a) - rank(b));
        if (best) return { dialogue: best, competencyId, framework: frameworkOf(content, best) };
      }
      return undefined;
    });
