import type { WorkFiles } from "../../domain/authoring/ownWork.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { PlayedDraft } from "../../usecases/needs.ts";
import { dialogueSchema } from "../content/dialogueSchema.ts";
import { parseContentFile } from "../content/parseContentFile.ts";
import { draftFiles } from "./checkDraft.ts";
import { forbiddenInk } from "./forbiddenInk.ts";
import { inkStories } from "./inkStories.ts";

/** Plays a draft as far as it can be played: the manifest is read, but nothing is asked of it. */
export function playDraft(
  files: WorkFiles,
  language: keyof LocalText,
  choices: readonly string[],
): Result<PlayedDraft, "notPlayable"> {
  const { manifest, swedish, english } = draftFiles(files);
  const story = language === "sv" ? swedish : english;
  const read = parseContentFile("dialogue.yaml", manifest, dialogueSchema);
  const compiled = inkStories.compile(story);
  if (!read.ok || !compiled.ok || forbiddenInk(story, compiled.value).length > 0) return err("notPlayable");
  try {
    const played = inkStories.play(compiled.value, choices);
    return played.ok ? ok({ dialogue: read.value.value, choices, played: played.value }) : err("notPlayable");
  } catch {
    return err("notPlayable"); // a draft may fail where it is played: its checks say why
  }
}
