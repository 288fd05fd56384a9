/** An id for a block that none in the texts has: the one given, or that with a number. */
export function freeBlockId(wanted: string, texts: readonly string[]): string {
  const lines = texts.flatMap((text) => text.split("\n"));
  const taken = new Set(lines.flatMap((line) => /^:::\s*\S+\s+(\S+)/.exec(line)?.[1] ?? []));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
