const delimiters = [";", "\t", ","] as const;
export type Delimiter = (typeof delimiters)[number];

const linesLookedAt = 30;

/**
 * The delimiter of a table in text: the one that divides most of the first lines into equally many cells,
 * and at least two. Delimiters and line ends within quotes do not count. A semicolon when nothing divides.
 * @param start the beginning of the text; its last line may be cut off
 */
export function guessDelimiter(start: string): Delimiter {
  const lines = linesOf(start);
  const scores = delimiters.map((delimiter) =>
    regularity(lines.map((line) => line.split(delimiter).length - 1)),
  );
  return delimiters[scores.indexOf(Math.max(...scores))]!;
}

/** Lines with everything in quotes taken out. */
function linesOf(start: string): string[] {
  const bare = start.replaceAll(/"(?:[^"]|"")*"/g, "");
  const lines = bare.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  return (lines.length > 1 ? lines.slice(0, -1) : lines).slice(0, linesLookedAt);
}

/** Lines that have the most usual number of delimiters, times a little for that number; 0 when it is none. */
function regularity(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  const [count, times] = [...lines].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return times + Math.min(count, 50) / 100;
}
