import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { ContentProblem } from "./contentProblem.ts";

/** A Markdown file in its two parts. */
export interface SplitFile {
  /** YAML, with lines numbered as in the file. */
  readonly front: string;
  readonly lines: readonly string[];
  /** The number of the first of the lines in the file. */
  readonly firstLine: number;
}

export function splitFrontMatter(file: string, text: string): Result<SplitFile, readonly ContentProblem[]> {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0)
    return err([
      { file, line: 1, message: "the file must begin with front matter between two lines of ---" },
    ]);
  // The line of --- stays as an empty one, so that lines are counted as in the file.
  const front = ["", ...lines.slice(1, end), ""].join("\n");
  return ok({ front, lines: lines.slice(end + 1), firstLine: end + 2 });
}
