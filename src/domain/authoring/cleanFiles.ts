import { filesOfKind, type WorkFiles, type WorkKind } from "./ownWork.ts";

export type FileFault =
  | { readonly file: string; readonly kind: "tooLong"; readonly letters: number; readonly most: number }
  | { readonly file: string; readonly kind: "longLine"; readonly line: number; readonly most: number };

/** The longest of ours has 39,000. */
const mostLetters = 200_000;
/** What reads a line may take time by the square of its length. */
const mostInLine = 4000;

/**
 * The files of a kind as they are kept: every line ended in one way, without the mark that some programs begin a file
 * with, and without the letter zero, which no database keeps. What else was sent is left out.
 */
export function cleanFiles(kind: WorkKind, written: WorkFiles): WorkFiles {
  return Object.fromEntries(
    filesOfKind[kind].map((name) => [
      name,
      (written[name] ?? "")
        .replace(/^\uFEFF/, "")
        .replaceAll(/\r\n?/g, "\n")
        .replaceAll("\0", "")
        .toWellFormed(),
    ]),
  );
}

/** What cannot even be kept as a draft. */
export function fileFaults(files: WorkFiles): readonly FileFault[] {
  return Object.entries(files).flatMap(([file, text]): readonly FileFault[] => {
    if (text.length > mostLetters)
      return [{ file, kind: "tooLong", letters: text.length, most: mostLetters }];
    const line = text.split("\n").findIndex((one) => one.length > mostInLine);
    return line < 0 ? [] : [{ file, kind: "longLine", line: line + 1, most: mostInLine }];
  });
}
