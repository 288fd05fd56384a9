import type { Dialogue } from "../../domain/dialogue/dialogue.ts";
import type { CompiledStory } from "../../domain/dialogue/playthrough.ts";
import type { Transaction } from "../transaction.ts";

/** A dialogue as it was when somebody first began it. */
export interface DialogueVersion {
  readonly dialogue: Dialogue;
  readonly digest: string;
  readonly stories: { readonly sv: CompiledStory; readonly en: CompiledStory };
}

export async function hasDialogueVersion(
  tx: Transaction,
  dialogue: string,
  digest: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom("dialogue_version")
    .select("digest")
    .where("dialogue", "=", dialogue)
    .where("digest", "=", digest)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a version; what is there under its digest is the same. */
export async function keepDialogueVersion(tx: Transaction, version: DialogueVersion): Promise<void> {
  await tx
    .insertInto("dialogue_version")
    .values({
      dialogue: version.dialogue.id,
      digest: version.digest,
      manifest: JSON.stringify(version.dialogue),
      story_sv: version.stories.sv,
      story_en: version.stories.en,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The version that a session names: there since the session began, for its foreign key holds it. */
export async function dialogueVersion(
  tx: Transaction,
  dialogue: string,
  digest: string,
): Promise<DialogueVersion> {
  const row = await tx
    .selectFrom("dialogue_version")
    .selectAll()
    .where("dialogue", "=", dialogue)
    .where("digest", "=", digest)
    .executeTakeFirstOrThrow();
  return {
    dialogue: row.manifest as Dialogue, // keepDialogueVersion alone writes it
    digest,
    stories: { sv: row.story_sv, en: row.story_en },
  };
}
