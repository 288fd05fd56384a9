import { err, ok, type Result } from "../domain/shared/result.ts";
import type { StoryWalk } from "../domain/dialogue/checkStory.ts";
import { onlyFile, readArguments } from "./arguments.ts";

/** What a lint of a folder says: problems as sentences with file and line, and the walk where there was one. */
export type LintFolder = (folder: string) => Promise<{
  readonly problems: readonly string[];
  readonly walk: StoryWalk | undefined;
}>;

const usage = "check-dialogue FOLDER";

/**
 * `check-dialogue`: everything that can be told of a dialogue without an expert, walking every choice of it.
 * Problems are told one a line; without any, the size of what was walked.
 */
export async function checkDialogue(
  args: readonly string[],
  lint: LintFolder,
): Promise<Result<unknown, string>> {
  const given = readArguments(args, { withValue: [], alone: [] });
  if (!given.ok) return given;
  const folder = onlyFile(given.value, usage);
  if (!folder.ok) return folder;
  const { problems, walk } = await lint(folder.value);
  if (problems.length > 0 || walk === undefined) return err(problems.join("\n"));
  return ok({
    states: walk.states,
    allWalked: !walk.isCapped,
    choicesOnAWay: walk.choicesOnAWay,
    endings: Object.fromEntries(walk.outcomes),
  });
}
