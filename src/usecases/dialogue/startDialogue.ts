import type { Actor } from "../../domain/access/actor.ts";
import type { DialogueScript, DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import { mayPlayDialogue } from "../../domain/dialogue/mayPlayDialogue.ts";
import type { CompiledStory } from "../../domain/dialogue/playthrough.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { choicesOf } from "../../store/dialogue/choice.ts";
import { insertSession, sessionsOf } from "../../store/dialogue/session.ts";
import { hasDialogueVersion, keepDialogueVersion } from "../../store/dialogue/version.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { dialogueStarted } from "./dialogueActs.ts";
import { findScript } from "./findScript.ts";

type StartNeeds = Pick<Needs, "database" | "content" | "stories" | "newOrderedId"> & RecordNeeds;

/** Begins a dialogue. One that was begun and where nothing has been chosen is gone on with: a double click makes one. */
export const startDialogue =
  (needs: StartNeeds) =>
  (actor: Actor, id: string): Promise<Result<DialogueSessionId, "noSuchDialogue">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const script = findScript(needs.content, id);
      if (!script || !mayPlayDialogue(actor, script.dialogue)) return err("noSuchDialogue");
      const digest = needs.hash(JSON.stringify(script));
      await keepVersion(tx, needs, script, digest);
      const begun = (await sessionsOf(tx, actor.person)).find(
        (one) => one.dialogue === id && one.digest === digest && one.finished === undefined,
      );
      if (begun && (await choicesOf(tx, begun.id)).length === 0) return ok(begun.id);
      const session = needs.newOrderedId() as DialogueSessionId; // a new id becomes a session's here
      await insertSession(tx, {
        id: session,
        person: actor.person,
        dialogue: id,
        digest,
        startedOn: dayInStockholm(needs.now()),
      });
      const started = dialogueStarted(needs.content, script.dialogue, session);
      await recordActs(tx, needs, actor.person, [started]);
      return ok(session);
    });

/** The first who begins a version compiles it for the organisation. */
async function keepVersion(
  tx: Transaction,
  { stories }: Pick<Needs, "stories">,
  { dialogue, stories: written }: DialogueScript,
  digest: string,
): Promise<void> {
  if (await hasDialogueVersion(tx, dialogue.id, digest)) return;
  const compile = (source: string): CompiledStory => {
    const story = stories.compile(source);
    if (!story.ok) throw new Error(`the story of ${dialogue.id} does not compile: run check-dialogue on it`);
    return story.value;
  };
  const compiled = { sv: compile(written.sv), en: compile(written.en) };
  await keepDialogueVersion(tx, { dialogue, digest, stories: compiled });
}
