import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteOwnWorks } from "../../domain/authoring/mayWriteOwnWorks.ts";
import type { OwnWork } from "../../domain/authoring/ownWork.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findWork } from "../../store/authoring/ownWork.ts";
import type { Needs, PlayedDraft } from "../needs.ts";

export interface TriedDialogue {
  readonly work: OwnWork;
  readonly play: PlayedDraft;
}

/** Plays a draft as it stands. Nothing of it is kept: no session, no choices, no evidence. */
export const tryDialogue =
  ({ database, ownWorks }: Pick<Needs, "database" | "ownWorks">) =>
  async (
    actor: Actor,
    id: string,
    language: keyof LocalText,
    choices: readonly string[],
  ): Promise<Result<TriedDialogue, "notAllowed" | "noSuchWork" | "notPlayable">> => {
    if (!mayWriteOwnWorks(actor)) return err("notAllowed");
    const work = await database.asTenant(actor.tenant, (tx) => findWork(tx, "dialogue", id));
    if (!work) return err("noSuchWork");
    const played = await ownWorks.playDraft(work.files, language, choices);
    return played.ok ? ok({ work, play: played.value }) : played;
  };
