import { dialogueSchema } from "../../src/adapters/content/dialogueSchema.ts";
import { parseContentFile } from "../../src/adapters/content/parseContentFile.ts";
import { smallDialogue } from "../../src/adapters/dialogue/smallDialogue.ts";
import type { DialogueScript } from "../../src/domain/dialogue/dialogue.ts";
import type { World } from "../database/world.ts";

/** A world that offers the small dialogue, once for everybody and once, as `talk-for-managers`, for managers alone. */
export function withSmallDialogue(world: World): World {
  const { needs } = world;
  return { ...world, needs: { ...needs, content: { ...needs.content, dialogues: smallScripts() } } };
}

export function smallScripts(): readonly DialogueScript[] {
  const { manifest, swedish: sv, english: en } = smallDialogue;
  const read = parseContentFile("dialogue.yaml", manifest, dialogueSchema);
  if (!read.ok) throw new Error("the small dialogue cannot be read");
  const dialogue = read.value.value;
  const stories = { sv, en };
  return [
    { dialogue, stories },
    { dialogue: { ...dialogue, id: "talk-for-managers", audience: "managers" }, stories },
  ];
}
