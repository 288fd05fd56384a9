import type { Actor } from "../../domain/access/actor.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import type { Dialogue, DialogueScript } from "../../domain/dialogue/dialogue.ts";
import { mayMarkReviewed, mayPlayDialogue } from "../../domain/dialogue/mayPlayDialogue.ts";
import type { DialogueReview, DialogueSession } from "../../domain/dialogue/session.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { dialogueReviews } from "../../store/dialogue/review.ts";
import { sessionsOf, sessionsSharedWith } from "../../store/dialogue/session.ts";
import { dialogueVersion } from "../../store/dialogue/version.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { frameworkOf, offeredScripts } from "./findScript.ts";

/** A dialogue as one finds it in the list, with what the person has played of it, the latest first. */
export interface ListedDialogue {
  readonly dialogue: Dialogue;
  readonly framework: Framework;
  /** Who has reviewed this version; undefined: not reviewed by an expert. */
  readonly review: DialogueReview | undefined;
  readonly sessions: readonly DialogueSession[];
}

export interface SharedSession {
  readonly session: DialogueSession;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly title: Dialogue["title"] | undefined;
}

export interface WithdrawnSession {
  readonly session: DialogueSession;
  readonly title: Dialogue["title"];
}

export interface DialogueList {
  readonly dialogues: readonly ListedDialogue[];
  /** What others have let this person read. */
  readonly shared: readonly SharedSession[];
  /** What this person is in the middle of and nobody new can begin. */
  readonly withdrawn: readonly WithdrawnSession[];
  readonly mayReview: boolean;
}

type ReadNeeds = Pick<Needs, "database" | "content">;

/** Every dialogue that a person may play. */
export const listDialogues =
  ({ database, content }: ReadNeeds) =>
  (actor: Actor): Promise<DialogueList> =>
    database.asTenant(actor.tenant, async (tx) => {
      const reviews = await dialogueReviews(tx);
      const sessions = await sessionsOf(tx, actor.person);
      const shared = await sessionsSharedWith(tx, actor.person);
      const names = await namesOf(
        tx,
        shared.map(({ person }) => person),
      );
      const scripts = await offeredScripts(tx, content);
      const offered = scripts
        .map(({ dialogue }) => dialogue)
        .filter((dialogue) => mayPlayDialogue(actor, dialogue));
      return {
        dialogues: offered.map((dialogue) => ({
          dialogue,
          framework: frameworkOf(content, dialogue),
          review: reviews.find((one) => one.dialogue === dialogue.id && one.version === dialogue.version),
          sessions: sessions.filter((one) => one.dialogue === dialogue.id),
        })),
        shared: shared.map((session) => ({
          session,
          name: names.get(session.person),
          title: scripts.find(({ dialogue }) => dialogue.id === session.dialogue)?.dialogue.title,
        })),
        withdrawn: await withdrawnSessions(tx, sessions, scripts),
        mayReview: mayMarkReviewed(actor),
      };
    });

async function withdrawnSessions(
  tx: Transaction,
  sessions: readonly DialogueSession[],
  offered: readonly DialogueScript[],
): Promise<readonly WithdrawnSession[]> {
  const ids = new Set(offered.map(({ dialogue }) => dialogue.id));
  const open = sessions.filter(({ dialogue, finished }) => finished === undefined && !ids.has(dialogue));
  const found: WithdrawnSession[] = [];
  for (const session of open) {
    const { dialogue } = await dialogueVersion(tx, session.dialogue, session.digest);
    found.push({ session, title: dialogue.title });
  }
  return found;
}

/** One of them: what waits in it, before it is begun. */
export const readDialogue =
  (needs: ReadNeeds) =>
  async (actor: Actor, id: string): Promise<Result<ListedDialogue, "noSuchDialogue">> => {
    const { dialogues } = await listDialogues(needs)(actor);
    const found = dialogues.find(({ dialogue }) => dialogue.id === id);
    return found ? ok(found) : err("noSuchDialogue");
  };
