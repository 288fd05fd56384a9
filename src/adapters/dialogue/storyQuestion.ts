import type { WorkFiles } from "../../domain/authoring/ownWork.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { CheckedDialogue, PlayedDraft } from "../../usecases/needs.ts";

/** What a thread for stories is asked: stories in it may do anything, but not for long. */
export type StoryQuestion =
  | {
      readonly kind: "check";
      readonly files: WorkFiles;
      readonly competencies: ReadonlyMap<string, ReadonlySet<string>>;
    }
  | {
      readonly kind: "play";
      readonly files: WorkFiles;
      readonly language: keyof LocalText;
      readonly choices: readonly string[];
    };

export interface StoryAnswers {
  readonly check: CheckedDialogue;
  readonly play: Result<PlayedDraft, "notPlayable">;
}
