import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { StoryWalk } from "../../domain/dialogue/checkStory.ts";
import { problemToText } from "../content/contentProblem.ts";
import { lintDialogue } from "./lintDialogue.ts";

/** Lints a dialogue's folder as it stands on disk, in front of the competencies of the framework it names. */
export async function lintFolder(
  folder: string,
  competencyIds: ReadonlySet<string>,
): Promise<{ readonly problems: readonly string[]; readonly walk: StoryWalk | undefined }> {
  const open = (name: string) => readFile(join(folder, name), "utf8");
  const [manifest, swedish, english] = await Promise.all([
    open("dialogue.yaml"),
    open("story.sv.ink"),
    open("story.en.ink"),
  ]);
  const { problems, walk } = lintDialogue({ manifest, swedish, english }, competencyIds);
  return { problems: problems.map(problemToText), walk };
}
