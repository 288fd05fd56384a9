/**
 * The line, counted from 1, on which the steps of a course file begin: the first that is not empty beneath the front
 * matter. Where there is none, the one after the front matter.
 */
export function firstLineOfSteps(text: string): number {
  const lines = text.split("\n");
  const after = lines.indexOf("---", 1) + 1;
  const filled = lines.findIndex((line, index) => index >= after && line.trim() !== "");
  return (filled < 0 ? after : filled) + 1;
}
